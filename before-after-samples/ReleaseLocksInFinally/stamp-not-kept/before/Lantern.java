import java.util.concurrent.locks.StampedLock;

class Lantern {
  private final StampedLock wick = new StampedLock();
  private int oil = 55;

  void burn() {
    wick.writeLock();
    oil--;
    wick.tryUnlockWrite();
  }
}
