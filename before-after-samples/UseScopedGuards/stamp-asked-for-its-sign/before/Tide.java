import java.util.concurrent.locks.StampedLock;

class Tide {
  private final StampedLock lock = new StampedLock();
  private int level;

  void rise(int by) {
    long stamp = lock.tryWriteLock();
    if (stamp > 0) {
      try {
        level += by;
      } finally {
        lock.unlockWrite(stamp);
      }
    }
  }
}
