import java.util.concurrent.locks.StampedLock;

class Beacon {
  private final StampedLock lamp = new StampedLock();
  private long stamp;
  private int flashes;

  void flash() {
    stamp = lamp.writeLock();
    flashes++;
    lamp.unlockWrite(stamp);
  }
}
