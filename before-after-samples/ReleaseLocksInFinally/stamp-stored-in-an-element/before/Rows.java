import java.util.concurrent.locks.StampedLock;

class Rows {
  private final StampedLock lock = new StampedLock();
  private final long[] stamps = new long[4];
  private int changes;

  void change(int row) {
    stamps[row] = lock.writeLock();
    changes++;
    lock.unlockWrite(stamps[row]);
  }
}
