import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Journal {
  private final Lock book = new ReentrantLock();

  void write(Runnable pen) {
    boolean isOpen = book.tryLock();;
    if (isOpen) {
      try {
        pen.run();
      } finally {
        book.unlock();
      }
    }
  }

  void writeIfOpen(Runnable pen) {
    if (!book.tryLock()) return;;
    try {
      pen.run();
    } finally {
      book.unlock();
    }
  }
}
