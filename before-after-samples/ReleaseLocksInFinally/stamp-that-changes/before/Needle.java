import java.util.concurrent.locks.StampedLock;

class Needle {
  private final StampedLock sl = new StampedLock();
  private double angle;

  void settle(double towards) {
    long stamp = sl.readLock();
    if (angle < towards) {
      long write = sl.tryConvertToWriteLock(stamp);
      if (write != 0L) {
        stamp = write;
        angle = towards;
      }
    }
    sl.unlock(stamp);
  }
}
