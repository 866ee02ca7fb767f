import java.util.concurrent.locks.StampedLock;

class Barometer {
  private final StampedLock glass = new StampedLock();
  private int pressure;

  void tap() {
    long stamp = 0;
    try {
      stamp = glass.writeLockInterruptibly();
      pressure += 2;
    } catch (InterruptedException e) {
      stamp = -1;
    } finally {
      glass.unlockWrite(stamp);
    }
  }
}
