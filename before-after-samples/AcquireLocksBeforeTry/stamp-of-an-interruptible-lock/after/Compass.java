import java.util.concurrent.locks.StampedLock;

class Compass {
  private final StampedLock needle = new StampedLock();
  private int degrees;

  void turn(int by) {
    long stamp = 0;
    try {
      stamp = needle.writeLockInterruptibly();
      try {
        degrees = (degrees + by) % 360;
      } finally {
        needle.unlockWrite(stamp);
      }
    } catch (InterruptedException e) {
      System.err.println("lost");
    }
  }
}
