import io.github.lockscope.guard.LockScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Poller {
  private final ReentrantLock lock = new ReentrantLock();
  private int polls;

  boolean poll(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        work.run();
        polls++;
      } else {
        return false;
      }
    }
    return true;
  }

  boolean pollInTime(Runnable work, long millis) throws InterruptedException {
    try (LockScope held = LockScope.tryAcquire(lock, millis, TimeUnit.MILLISECONDS)) {
      if (held == null) {
        return false;
      }
      work.run();
      return polls++ > 0;
    }
  }

  void pollCaught(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        try {
          work.run();
        } catch (IllegalStateException e) {
          polls--;
        }
      }
    }
  }

  void pollOrLeave(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held == null) {
        return;
      }

      // got it
      try {
        work.run();
      } catch (IllegalStateException e) {
        polls--;
      }
    }
  }
}
