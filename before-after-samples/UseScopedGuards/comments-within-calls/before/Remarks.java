import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Remarks {
  private final Lock mutex = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();

  void plain(Runnable work) {
    mutex.lock(/* uninterruptibly */);
    try {
      work.run();
    } finally {
      mutex.unlock();
    }
  }

  void stamped(Runnable work) {
    long stamp /* exclusive */ = stamps.writeLock(); // for long
    try {
      work.run();
    } finally {
      stamps.unlockWrite(stamp);
    }
  }

  boolean attempt(Runnable callback) {
    if (mutex.tryLock()) {
      try // the callback may throw
      {
        callback.run();
      } finally {
        mutex.unlock();
      }
      return true;
    }
    return false;
  }
}
