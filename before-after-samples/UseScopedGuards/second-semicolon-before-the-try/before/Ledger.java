import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final Lock book = new ReentrantLock();
  private final Lock index = new ReentrantLock();

  void write(Runnable pen) {
    book.lock();;
    try {
      pen.run();
    } finally {
      book.unlock();
    }
  }

  int writeBoth(Runnable pen) {
    book.lock();; // Before the index.
    index.lock();;

    int written = 0;
    try {
      pen.run();
      written++;
    } finally {
      index.unlock();
      book.unlock();
    }
    return written;
  }
}
