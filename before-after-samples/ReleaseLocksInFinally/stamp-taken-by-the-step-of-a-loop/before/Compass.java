import java.util.concurrent.locks.StampedLock;

class Compass {
  private final StampedLock needle = new StampedLock();
  private double x;
  private double y;

  double length() {
    long stamp = needle.tryOptimisticRead();
    try {
      for (; ; stamp = needle.readLock()) {
        if (stamp == 0L) {
          continue;
        }
        double east = x;
        double north = y;
        if (needle.validate(stamp)) {
          return Math.hypot(east, north);
        }
      }
    } finally {
      if (StampedLock.isReadLockStamp(stamp)) {
        needle.unlockRead(stamp);
      }
    }
  }

  void moveFromOrigin(double newX, double newY) {
    long stamp = needle.tryOptimisticRead();
    try {
      for (; ; stamp = needle.writeLock()) {
        if (stamp == 0L) {
          continue;
        }
        double east = x;
        double north = y;
        if (!needle.validate(stamp)) {
          continue;
        }
        if (east != 0.0 || north != 0.0) {
          break;
        }
        stamp = needle.tryConvertToWriteLock(stamp);
        if (stamp != 0L) {
          x = newX;
          y = newY;
          return;
        }
      }
    } finally {
      if (StampedLock.isWriteLockStamp(stamp)) {
        needle.unlockWrite(stamp);
      }
    }
  }
}
