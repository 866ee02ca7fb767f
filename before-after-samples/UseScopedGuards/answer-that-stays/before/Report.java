import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Report {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  String state() {
    final boolean held = lock.tryLock(); // without waiting
    try {
      // What it was:
      return "locked: " + held;
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }

  String stateOrFailure(Runnable work) {
    boolean got = lock.tryLock();
    try { // while it lasts
      if (got && n > 2) {
        work.run();
      }
      return "done";
    } catch (IllegalStateException e) {
      return "failed: " + got;
    } finally {
      if (got) lock.unlock();
    }
  }

  void tell(Runnable listener) {
    boolean got = lock.tryLock();
    try {
      n++;
    } finally {
      if (got) {
        lock.unlock();
      }
      listener.run();
      n += got ? 1 : 0;
    }
  }

  void later(Executor tasks) {
    final boolean got = lock.tryLock();
    try {
      tasks.execute(
          () -> {
            if (got) {
              n++;
            }
          });
    } finally {
      if (got) {
        lock.unlock();
      }
    }
  }

  void close(AutoCloseable one, AutoCloseable other) throws Exception {
    boolean got = lock.tryLock();
    try (AutoCloseable chosen = got ? one : other) {
      n++;
    } finally {
      if (got) {
        lock.unlock();
      }
    }
  }
}
