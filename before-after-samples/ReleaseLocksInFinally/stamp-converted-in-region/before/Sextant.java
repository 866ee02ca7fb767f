import java.util.concurrent.locks.StampedLock;

class Sextant {
  private final StampedLock mirror = new StampedLock();
  private double angle;

  void adjust(double by) {
    long stamp = mirror.readLock();
    stamp = mirror.tryConvertToWriteLock(stamp);
    angle += by;
    mirror.unlock(stamp);
  }
}
