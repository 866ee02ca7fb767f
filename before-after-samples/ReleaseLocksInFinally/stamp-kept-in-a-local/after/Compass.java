import java.util.concurrent.locks.StampedLock;

class Compass {
  private final StampedLock needle = new StampedLock();
  private double x;
  private double y;

  double turn(double by) {
    final long stamp = needle.writeLock();
    try {
      x += by;
      y -= by;
    } finally {
      needle.unlockWrite(stamp);
    }
    return by;
  }

  double length() {
    double dx;
    double dy;
    long stamp = needle.readLock();
    try {
      dx = x;
      dy = y;
    } finally {
      needle.unlock(stamp);
    }
    return Math.hypot(dx, dy);
  }

  double sum() throws InterruptedException {
    long ticket;
    ticket = needle.readLockInterruptibly();
    try {
      double sum = x + y;
      return sum;
    } finally {
      needle.unlockRead(ticket);
    }
  }
}
