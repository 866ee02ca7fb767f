import java.util.concurrent.locks.ReentrantLock;

class TwoLockQueue {
  private final ReentrantLock putLock = new ReentrantLock();
  private final ReentrantLock takeLock = new ReentrantLock();
  private int size;

  void clear() {
    fullyLock();
    try {
      size = 0;
    } finally {
      fullyUnlock();
    }
  }

  private void fullyLock() {
    putLock.lock();
    takeLock.lock();
  }

  private void fullyUnlock() {
    takeLock.unlock();
    putLock.unlock();
  }
}
