package geo;

import java.util.concurrent.locks.StampedLock;

class Position {
  private final StampedLock sl = new StampedLock();
  private double x;
  private double y;

  void move(double dx, double dy) {
    long stamp = sl.writeLock();
    try {
      x += dx;
      y += dy;
    } finally {
      sl.unlockWrite(stamp);
    }
  }
}
