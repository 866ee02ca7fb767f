import java.util.concurrent.locks.StampedLock;

class Probe {
  private final StampedLock sl = new StampedLock();
  private double x;

  void moveIfAtOrigin(double newX) {
    long stamp = sl.readLock();
    try {
      while (x == 0.0) {
        long write = sl.tryConvertToWriteLock(stamp);
        if (write != 0L) {
          stamp = write;
          x = newX;
          break;
        }
        sl.unlockRead(stamp);
        stamp = sl.writeLock();
      }
    } finally {
      sl.unlock(stamp);
    }
  }
}
