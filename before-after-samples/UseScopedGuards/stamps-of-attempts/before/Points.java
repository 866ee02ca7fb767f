import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

class Points {
  private final StampedLock lock = new StampedLock();
  private int x;
  private int y;

  boolean move(int by) {
    long stamp = lock.tryWriteLock();
    if (stamp != 0) {
      try {
        x += by;
        y += 2 * by;
      } finally {
        lock.unlockWrite(stamp);
      }
      return true;
    }
    return false;
  }

  int sum(int otherwise) {
    // Readers do not wait.
    long stamp = lock.tryReadLock();
    if (stamp == 0L) {
      return otherwise; // somebody writes
    }
    try {
      return x + y;
    } finally {
      lock.unlockRead(stamp);
    }
  }

  int product() throws InterruptedException {
    final long stamp = lock.tryReadLock(17, TimeUnit.MILLISECONDS);
    if (0 == stamp) {
      throw new IllegalStateException("busy");
    }
    try {
      return x * y;
    } catch (ArithmeticException e) {
      return -5;
    } finally {
      lock.unlock(stamp);
    }
  }

  void clear(Runnable onBusy) {
    long stamp = lock.tryWriteLock();
    try {
      if (stamp == 0) {
        onBusy.run();
      } else {
        x = 0;
      }
    } finally {
      if (stamp != 0) {
        lock.unlockWrite(stamp);
      }
    }
  }
}
