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
    work.run();
    lock.unlock();
  }

  int countUpTo(int most, Runnable work) {
    boolean uncontended = lock.tryLock();
    if (!uncontended) {
      work.run();
      lock.lock();
    }
    if (counted == most) {
      lock.unlock();
      return 5;
    }
    counted = Math.incrementExact(counted);
    lock.unlock();
    return 7;
  }

  void countInTry(Runnable work) {
    if (lock.tryLock()) {
      counted++;
    } else {
      lock.lock();
    }
    // both ways
    work.run();
    try {
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
    work.run();
    stamps.unlockWrite(stamp);
  }
}
