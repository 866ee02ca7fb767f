import io.github.lockscope.guard.LockScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Flusher {
  private final ReentrantLock lock = new ReentrantLock();
  private int flushed;
  private int skipped;

  void flush(Runnable work) throws InterruptedException {
    // Somebody else may be at it.
    // In any case:
    try (LockScope held = LockScope.tryAcquire(lock, 1, TimeUnit.SECONDS)) { // not for long
      if (held != null) {
        flushed++;
      }
      if (held == null) {
        skipped++;
      }
      work.run();
      // if it is ours
      // at last
    }
  }

  void flushCaught(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      try {
        work.run();
      } catch (IllegalStateException e) {
        if (held != null) skipped++;
        else flushed--;
      }
    }
  }

  void flushAndTell(Runnable work, Runnable listener) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      try {
        work.run();
      } finally {
        if (held != null) {
          held.release();
        }
        listener.run();
      }
    }
  }

  void flushAnyway() {
    try (LockScope held = LockScope.tryAcquire(lock)) { flushed++; }
  }

  void flushInTurn() {
    try (LockScope lockHeld = LockScope.tryAcquire(lock)) {
      if (lockHeld == null) {
        try (LockScope held = LockScope.acquire(lock)) {
          skipped++;
        }
        return;
      }
      flushed++;
    }
  }
}
