import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Ledger {
  private final Lock book = new ReentrantLock();
  private final Lock page = new ReentrantLock();
  private final ReadWriteLock index = new ReentrantReadWriteLock();
  private int lines;

  void write(Runnable pen) {
    book.lock();
    try {
      lines++;
      page.lock();
      try {
        pen.run();
      } finally {
        page.unlock();
      }
      page.lock();
      try {
        pen.run();
      } finally {
        page.unlock();
      }
    } finally {
      book.unlock();
    }
  }

  void read(Runnable eyes) {
    index.readLock().lock();
    try {
      if (book.tryLock()) {
        try {
          page.lock();
          try {
            eyes.run();
          } finally {
            page.unlock();
          }
        } finally {
          book.unlock();
        }
      }
    } finally {
      index.readLock().unlock();
    }
  }

  int copy(int pageHeld) {
    book.lock();
    try {
      page.lock();
      try {
        return lines - pageHeld;
      } finally {
        page.unlock();
      }
    } finally {
      book.unlock();
    }
  }

  void twice(Runnable pen) {
    book.lock();
    try {
      book.lock();
      try {
        pen.run();
      } finally {
        book.unlock();
      }
    } finally {
      book.unlock();
    }
  }
}
