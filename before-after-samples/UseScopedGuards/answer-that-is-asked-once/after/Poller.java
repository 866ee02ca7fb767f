import io.github.lockscope.guard.LockScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Poller {
  private final ReentrantLock lock = new ReentrantLock();
  private int polls;

  void poll(Runnable work) {
    // Others may be at it.
    try (LockScope held = LockScope.tryAcquire(lock)) { // do not wait
      // The work is done either way.
      if (held != null) {
        work.run();
      } else {
        polls++;
      }
    }
  }

  boolean pollInTime(Runnable work, long millis) throws InterruptedException {
    try (LockScope held = LockScope.tryAcquire(lock, millis, TimeUnit.MILLISECONDS)) {
      if (held == null) {
        return false;
      }
      // got it
      work.run();
      return polls++ > 0;
    }
  }

  void pollCaught(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held == null) {
        throw new IllegalStateException();
      }
      try {
        work.run();
      } catch (IllegalStateException e) {
        polls--;
      }
    }
  }

  void pollTwice(Runnable work, int kind) {
    switch (kind) {
      case 0:
        try (LockScope held = LockScope.tryAcquire(lock)) {
          if (held != null) {
            work.run();
          }
        }
        break;
      default:
        polls = 0;
    }
    try (LockScope held = LockScope.tryAcquire(lock)) { if (held != null) { polls++; } }
  }
}
