import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shelf extends ReentrantLock {
  private static final long serialVersionUID = 1;
  private static final Lock BOOK_ENDS = new ReentrantLock();

  private final ReadWriteLock index = new ReentrantReadWriteLock();
  private final ReadWriteLock cache = new ReentrantReadWriteLock();

  void look(Runnable eyes) {
    index.readLock().lock();
    try {
      cache.readLock().lock();
      try {
        eyes.run();
      } finally {
        cache.readLock().unlock();
      }
    } finally {
      index.readLock().unlock();
    }
  }

  void sort(Runnable hands) {
    BOOK_ENDS.lock();
    index.writeLock().lock();
    try {
      hands.run();
    } finally {
      index.writeLock().unlock();
      BOOK_ENDS.unlock();
    }
  }

  void lift(Runnable hands) {
    this.lock();
    try {
      this.lock();
      try {
        hands.run();
      } finally {
        this.unlock();
      }
    } finally {
      this.unlock();
    }
  }

  void fill(Runnable hands) {
    index.writeLock().lock();
    try {
      hands.run();
    } finally {
      index.writeLock().unlock();
    }
  }
}
