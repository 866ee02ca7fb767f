import io.github.lockscope.guard.LockScope;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Report {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  String state() {
    try (LockScope lockHeld = LockScope.tryAcquire(lock)) { // without waiting
      final boolean held = lockHeld != null;
      // What it was:
      return "locked: " + held;
    }
  }

  String stateOrFailure(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      boolean got = held != null;
      try { // while it lasts
        if (got && n > 2) {
          work.run();
        }
        return "done";
      } catch (IllegalStateException e) {
        return "failed: " + got;
      }
    }
  }

  void tell(Runnable listener) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      boolean got = held != null;
      try {
        n++;
      } finally {
        if (held != null) {
          held.release();
        }
        listener.run();
        n += got ? 1 : 0;
      }
    }
  }

  void later(Executor tasks) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      final boolean got = held != null;
      tasks.execute(
          () -> {
            if (got) {
              n++;
            }
          });
    }
  }

  void close(AutoCloseable one, AutoCloseable other) throws Exception {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      boolean got = held != null;
      try (AutoCloseable chosen = got ? one : other) {
        n++;
      }
    }
  }
}
