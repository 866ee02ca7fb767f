import java.util.concurrent.locks.StampedLock;

class Gauge {
  private final StampedLock lock = new StampedLock();
  private int level;

  void raise() {
    long stamp = lock.readLock();
    try {
      long written = lock.tryConvertToWriteLock(stamp);
      if (written != 0) {
        level += 17;
      }
    } finally {
      lock.unlockRead(stamp);
    }
  }

  void lower() {
    long stamp = lock.readLock();
    try {
      long written = lock.tryConvertToWriteLock(stamp);
      if (written != 0) {
        stamp = written;
        level -= 18;
      }
    } finally {
      lock.unlock(stamp);
    }
  }

  void drain() {
    long stamp = lock.readLock();
    long written = 0;
    try {
      written = lock.tryConvertToWriteLock(stamp);
      if (written != 0) {
        level = 0;
      }
    } finally {
      if (written == 0) {
        lock.unlockRead(stamp);
      } else {
        lock.unlockWrite(written);
      }
    }
  }
}
