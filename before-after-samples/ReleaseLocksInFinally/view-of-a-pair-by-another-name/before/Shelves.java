import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shelves {
  private final ReadWriteLock own = new ReentrantReadWriteLock();
  private int books;

  int given(ReadWriteLock pair) {
    Lock reading = pair.readLock();
    reading.lock();
    int all = books;
    pair.readLock().unlock();
    return all;
  }

  int of(Shelves other) {
    Lock theirs = other.own.readLock();
    theirs.lock();
    int all = other.books;
    other.own.readLock().unlock();
    return all;
  }

  void fill(Runnable boxes) {
    ReadWriteLock pair = own;
    Lock writing = pair.writeLock();
    writing.lock();
    boxes.run();
    books = 7;
    own.writeLock().unlock();
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
