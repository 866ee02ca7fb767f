import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final ReentrantLock book = new ReentrantLock();
  private int entries;
  private int attempts;

  void enter(Runnable write) {
    boolean isWritten = false;
    try {
      book.lock();
      try {
        entries++;
        write.run();
        isWritten = true;
      } finally {
        book.unlock();
      }
    } finally {
      if (!isWritten) {
        entries--;
      }
    }
  }

  void count(Runnable write) {
    try {
      book.lock();
      try {
        entries++;
        write.run();
      } finally {
        book.unlock();
      }
    } finally {
      attempts++;
    }
  }
}
