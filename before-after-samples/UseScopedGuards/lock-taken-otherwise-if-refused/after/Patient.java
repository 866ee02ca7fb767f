import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Patient {
  private final ReentrantLock lock = new ReentrantLock();
  private int waits;

  void run(Runnable work) {
    try (LockScope lockHeld = LockScope.tryAcquire(lock)) {
      if (lockHeld != null) {
        work.run();
      } else {
        waits++;
        try (LockScope held = LockScope.acquire(lock)) {
          work.run();
        }
      }
    }
  }

  void runOrCount(Runnable work) {
    try (LockScope lockHeld = LockScope.tryAcquire(lock)) {
      if (lockHeld == null) {
        try (LockScope held = LockScope.acquire(lock)) {
          waits++;
        }
        return;
      }
      work.run();
    }
  }
}
