import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final Lock book = new ReentrantLock();

  void write(Runnable pen) {
    book.lock();;
    try {
      pen.run();
    } finally {
      book.unlock();
    }
  }
}
