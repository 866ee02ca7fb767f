import java.util.concurrent.locks.ReentrantLock;

class Printer {
  private final ReentrantLock tray = new ReentrantLock();
  private int sheets = 500;

  void print(int pages) {
    // The tray is shared.
    tray.lock(); // waits for the other job
    try {
      if (pages > sheets) {
        throw new IllegalStateException("out of paper");
      }
      sheets -= pages;
    } finally {
      tray.unlock();
    }
  }
}
