import java.util.concurrent.locks.StampedLock;

class Radar {
  private final StampedLock sl = new StampedLock();
  private double range;

  void narrow(double by) {
    long stamp = -1L;
    stamp = 0L;
    stamp = sl.writeLock();
    try {
      range -= by;
    } finally {
      sl.unlockWrite(stamp);
    }
  }
}
