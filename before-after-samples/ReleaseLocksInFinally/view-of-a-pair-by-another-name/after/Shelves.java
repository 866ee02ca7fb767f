import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shelves {
  private final ReadWriteLock own = new ReentrantReadWriteLock();
  private int books;

  int given(ReadWriteLock pair) {
    Lock reading = pair.readLock();
    reading.lock();
    try {
      int all = books;
      return all;
    } finally {
      pair.readLock().unlock();
    }
  }

  int of(Shelves other) {
    Lock theirs = other.own.readLock();
    theirs.lock();
    try {
      int all = other.books;
      return all;
    } finally {
      other.own.readLock().unlock();
    }
  }

  void fill(Runnable boxes) {
    ReadWriteLock pair = own;
    Lock writing = pair.writeLock();
    writing.lock();
    try {
      boxes.run();
      books = 7;
    } finally {
      own.writeLock().unlock();
    }
  }

  void empty(ReadWriteLock pair, Runnable boxes) {
    Lock writing = pair.writeLock();
    writing.lock();
    try {
      boxes.run();
    } finally {
      pair.writeLock().unlock();
    }
  }
}
