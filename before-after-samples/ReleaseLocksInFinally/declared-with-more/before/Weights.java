import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Weights {
  private final StampedLock scale = new StampedLock();
  private final ReentrantLock drawer = new ReentrantLock();
  private long total;

  long weigh() {
    long stamp = scale.writeLock(), weight = next();
    try {
      total += weight;
    } finally {
      scale.unlockWrite(stamp);
    }
    return weight;
  }

  void weighOnce() {
    long stamp = scale.writeLock(), weight = next();
    total += weight;
    scale.unlockWrite(stamp);
  }

  void open() {
    boolean mine = drawer.tryLock(), isHeavy = next() > 9;
    if (mine) {
      try {
        total += isHeavy ? 2 : 1;
      } finally {
        drawer.unlock();
      }
    }
  }

  private long next() {
    return total + 3;
  }
}
