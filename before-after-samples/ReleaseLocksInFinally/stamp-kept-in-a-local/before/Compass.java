import java.util.concurrent.locks.StampedLock;

class Compass {
  private final StampedLock needle = new StampedLock();
  private double x;
  private double y;

  double turn(double by) {
    final long stamp = needle.writeLock();
    x += by;
    y -= by;
    needle.unlockWrite(stamp);
    return by;
  }

  double length() {
    long stamp = needle.readLock();
    double dx = x;
    double dy = y;
    needle.unlock(stamp);
    return Math.hypot(dx, dy);
  }

  double sum() throws InterruptedException {
    long ticket;
    ticket = needle.readLockInterruptibly();
    double sum = x + y;
    needle.unlockRead(ticket);
    return sum;
  }
}
