import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();
  private int contended;
  private int counted;

  void count(Runnable work) {
    if (!lock.tryLock()) {
      contended++;
      lock.lock();
    }
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  int countUpTo(int most, Runnable work) {
    boolean uncontended = lock.tryLock();
    if (!uncontended) {
      work.run();
      lock.lock();
    }
    try {
      if (counted == most) {
        return 5;
      }
      counted = Math.incrementExact(counted);
    } finally {
      lock.unlock();
    }
    return 7;
  }

  void countInTry(Runnable work) {
    if (lock.tryLock()) {
      counted++;
    } else {
      lock.lock();
    }
    try {
      // both ways
      work.run();
      counted += 2;
    } finally {
      lock.unlock();
    }
  }

  void countStamped(Runnable work) {
    long stamp = stamps.tryWriteLock();
    if (stamp == 0L) {
      contended += 3;
      stamp = stamps.writeLock();
    }
    try {
      work.run();
    } finally {
      stamps.unlockWrite(stamp);
    }
  }
}
