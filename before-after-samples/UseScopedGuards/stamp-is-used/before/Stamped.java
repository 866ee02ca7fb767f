import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

class Stamped {
  private final StampedLock lock = new StampedLock();
  private int n;

  boolean next() {
    long stamp = lock.readLock();
    try {
      n++;
      return lock.validate(stamp);
    } finally {
      lock.unlockRead(stamp);
    }
  }

  boolean nextOf(Lock other) {
    other.lock();
    long stamp = lock.readLock();
    try {
      n += 2;
      return lock.validate(stamp);
    } finally {
      lock.unlockRead(stamp);
      other.unlock();
    }
  }
}
