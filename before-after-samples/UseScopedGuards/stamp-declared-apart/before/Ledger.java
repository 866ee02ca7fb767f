import java.util.concurrent.locks.StampedLock;

class Ledger {
  private final StampedLock lock = new StampedLock();
  private long balance;

  long balance() {
    long stamp;
    stamp = lock.readLock();
    try {
      return balance;
    } finally {
      lock.unlockRead(stamp);
    }
  }
}
