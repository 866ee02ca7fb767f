import java.util.concurrent.locks.StampedLock;

class Ledgers {
  private final StampedLock pages = new StampedLock();
  private int lines;

  void add(Runnable entry) {
    long stamp = pages.writeLock();
    try {
      if (lines > 40) {
        return;
      }
      lines++;
      entry.run();
    } finally {
      pages.unlockWrite(stamp);
    }
  }

  long open() {
    return pages.writeLock();
  }

  void close(long stamp) {
    pages.unlockWrite(stamp);
  }
}
