import java.util.concurrent.locks.StampedLock;

class Lens {
  private final StampedLock sl = new StampedLock();
  private long stamp;
  private double focus;

  void zoom(double factor) {
    stamp = sl.writeLock();
    focus *= factor;
    sl.unlockWrite(stamp);
  }

  double focus() {
    return focus;
  }
}
