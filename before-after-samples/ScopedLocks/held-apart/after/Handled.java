import io.github.lockscope.guard.LockScope;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;

class Handled {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void byHandler(Runnable work) {
    try {
      if (n == 1) {
        try (LockScope held = LockScope.acquire(lock)) {
          work.run();
        }
      }
      work.run();
    } catch (IllegalStateException e) {
      try (LockScope held = LockScope.acquire(lock)) {
        work.run();
      }
    }
  }

  void byTask(Executor tasks, Runnable work) {
    try (LockScope lockHeld = LockScope.acquire(lock)) {
      tasks.execute(
          () -> {
            try (LockScope held = LockScope.acquire(lock)) {
              work.run();
              if (n > 2) {
                held.release();
                work.run();
              }
            }
          });
    }
  }
}
