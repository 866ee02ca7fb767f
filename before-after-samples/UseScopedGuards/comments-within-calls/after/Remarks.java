import io.github.lockscope.guard.LockScope;
import io.github.lockscope.guard.StampScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Remarks {
  private final Lock mutex = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();

  void plain(Runnable work) {
    try (LockScope held = LockScope.acquire(mutex)) { /* uninterruptibly */
      work.run();
    }
  }

  void stamped(Runnable work) {
    try (StampScope held = StampScope.acquireWrite(stamps)) { /* exclusive */ // for long
      work.run();
    }
  }

  boolean attempt(Runnable callback) {
    try (LockScope held = LockScope.tryAcquire(mutex)) {
      if (held != null) {
        // the callback may throw
        callback.run();
        return true;
      }
    }
    return false;
  }
}
