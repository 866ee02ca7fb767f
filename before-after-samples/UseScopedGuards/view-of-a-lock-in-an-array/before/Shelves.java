import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shelves {
  private final ReadWriteLock[] locks = new ReadWriteLock[8];
  private final ReadWriteLock[] pairs = {new ReentrantReadWriteLock()};
  private final int[] books = new int[8];

  int count(int shelf) {
    locks[shelf].readLock().lock();
    try {
      return books[shelf];
    } finally {
      locks[shelf].readLock().unlock();
    }
  }

  int countFirst() {
    pairs[0].readLock().lock();
    try {
      return books[0];
    } finally {
      pairs[0].readLock().unlock();
    }
  }

  void build(int shelf) {
    locks[shelf] = new ReentrantReadWriteLock();
  }
}
