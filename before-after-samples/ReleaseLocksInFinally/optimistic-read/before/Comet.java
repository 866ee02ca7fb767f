import java.util.concurrent.locks.StampedLock;

class Comet {
  private final StampedLock sl = new StampedLock();
  private double x;
  private double y;

  double distance() {
    long stamp = sl.tryOptimisticRead();
    double currentX = x;
    double currentY = y;
    if (!sl.validate(stamp)) {
      stamp = sl.readLock();
      try {
        currentX = x;
        currentY = y;
      } finally {
        sl.unlockRead(stamp);
      }
    }
    return Math.hypot(currentX, currentY);
  }
}
