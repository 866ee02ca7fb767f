import java.util.concurrent.locks.StampedLock;

class Meter {
  private final StampedLock lock = new StampedLock();
  private int reading;

  void set(int value) {
    long stamp = lock.writeLock();
    try {
      reading = value;
      stamp = 0;
    } finally {
      lock.unlockWrite(stamp);
    }
  }

  void raise() {
    long stamp = lock.readLock();
    try {
      stamp = lock.tryConvertToWriteLock(stamp);
      if (stamp == 0) {
        return;
      }
      reading++;
    } finally {
      lock.unlock(stamp);
    }
  }
}
