import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bookkeeper {
  private final Lock ledger = new ReentrantLock();
  private final Lock page = new ReentrantLock();
  private int lines;

  void turn(boolean isFull) {
    ledger.lock();
    if (isFull) {
      page.lock();
      ledger.unlock(); // others may open it
      page.unlock();
      lines = 0;
    } else {
      ledger.unlock();
    }
  }
}
