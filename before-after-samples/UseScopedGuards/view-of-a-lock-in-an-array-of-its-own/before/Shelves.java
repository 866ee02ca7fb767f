import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shelves {
  private final ReentrantReadWriteLock[] locks = new ReentrantReadWriteLock[8];
  private final int[] books = new int[8];

  Shelves() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantReadWriteLock();
    }
  }

  int count(int shelf) {
    locks[shelf & 7].readLock().lock();
    try {
      return books[shelf & 7];
    } finally {
      locks[shelf & 7].readLock().unlock();
    }
  }

  boolean addIfFree(int shelf, Runnable carry) {
    if (!locks[shelf].writeLock().tryLock()) {
      return false;
    }
    try {
      carry.run();
      books[shelf]++;
    } finally {
      locks[shelf].writeLock().unlock();
    }
    return true;
  }

  void addToAll(Runnable carry) {
    for (int i = 0; i < locks.length; i++) {
      locks[i].writeLock().lock();
      try {
        carry.run();
        books[i]++;
      } finally {
        locks[i].writeLock().unlock();
      }
    }
  }
}
