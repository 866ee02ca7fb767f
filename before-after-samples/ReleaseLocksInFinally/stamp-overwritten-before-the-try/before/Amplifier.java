import java.util.concurrent.locks.StampedLock;

class Amplifier {
  private final StampedLock sl = new StampedLock();
  private double gain;

  void tune(double by) {
    long stamp = sl.writeLock();
    stamp = 0L;
    try {
      gain += by;
    } finally {
      sl.unlockWrite(stamp);
    }
  }
}
