import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final ReentrantLock book = new ReentrantLock();
  private int entries;
  private int attempts;

  void enter(Runnable write) {
    boolean isWritten = false;
    try {
      book.lock();
      entries++;
      write.run();
      isWritten = true;
      book.unlock();
    } finally {
      if (!isWritten) {
        entries--;
      }
    }
  }

  void count(Runnable write) {
    try {
      book.lock();
      entries++;
      write.run();
      book.unlock();
    } finally {
      attempts++;
    }
  }
}
