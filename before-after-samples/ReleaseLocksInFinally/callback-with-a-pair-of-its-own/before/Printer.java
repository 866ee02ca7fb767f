import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;

class Printer {
  private final ReentrantLock tray = new ReentrantLock();
  private int sheets;

  void refill(ExecutorService pool) {
    tray.lock();
    sheets = 0;
    pool.submit(
        () -> {
          tray.lock();
          try {
            sheets += 250;
          } finally {
            tray.unlock();
          }
        });
  }
}
