import io.github.lockscope.guard.LockScope;
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
    try (LockScope held = LockScope.acquire(locks[shelf & 7].readLock())) {
      return books[shelf & 7];
    }
  }

  boolean addIfFree(int shelf, Runnable carry) {
    try (LockScope held = LockScope.tryAcquire(locks[shelf].writeLock())) {
      if (held == null) {
        return false;
      }
      carry.run();
      books[shelf]++;
    }
    return true;
  }

  void addToAll(Runnable carry) {
    for (int i = 0; i < locks.length; i++) {
      try (LockScope held = LockScope.acquire(locks[i].writeLock())) {
        carry.run();
        books[i]++;
      }
    }
  }
}
