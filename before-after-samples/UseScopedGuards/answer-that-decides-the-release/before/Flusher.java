import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Flusher {
  private final ReentrantLock lock = new ReentrantLock();
  private int flushed;
  private int skipped;

  void flush(Runnable work) throws InterruptedException {
    // Somebody else may be at it.
    boolean got = lock.tryLock(1, TimeUnit.SECONDS); // not for long
    // In any case:
    try {
      if (got) {
        flushed++;
      }
      if (!got) {
        skipped++;
      }
      work.run();
    } finally {
      // if it is ours
      if (got) {
        lock.unlock(); // at last
      }
    }
  }

  void flushCaught(Runnable work) {
    boolean held = lock.tryLock();
    try {
      work.run();
    } catch (IllegalStateException e) {
      if (held) skipped++;
      else flushed--;
    } finally {
      if (held) lock.unlock();
    }
  }

  void flushAndTell(Runnable work, Runnable listener) {
    boolean isOurs = lock.tryLock();
    try {
      work.run();
    } finally {
      if (isOurs) {
        lock.unlock();
      }
      listener.run();
    }
  }

  void flushAnyway() {
    boolean got = lock.tryLock();
    try { flushed++; } finally { if (got) lock.unlock(); }
  }

  void flushInTurn() {
    boolean got = lock.tryLock();
    try {
      if (!got) {
        lock.lock();
        try {
          skipped++;
        } finally {
          lock.unlock();
        }
        return;
      }
      flushed++;
    } finally {
      if (got) {
        lock.unlock();
      }
    }
  }
}
