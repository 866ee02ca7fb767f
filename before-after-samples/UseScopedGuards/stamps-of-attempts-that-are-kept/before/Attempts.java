import java.util.concurrent.locks.StampedLock;

class Attempts {
  private final StampedLock lock = new StampedLock();
  private int turns;

  long last() {
    long stamp = lock.tryReadLock();
    if (stamp != 0) {
      try {
        turns++;
      } finally {
        lock.unlockRead(stamp);
      }
    }
    return stamp;
  }

  void twice() {
    long stamp = lock.tryWriteLock();
    if (stamp != 0) {
      try {
        turns += 3;
      } finally {
        lock.unlockWrite(stamp);
      }
    }
    stamp = lock.tryWriteLock();
    if (stamp != 0) {
      try {
        turns -= 4;
      } finally {
        lock.unlockWrite(stamp);
      }
    }
  }
}
