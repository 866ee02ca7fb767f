import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Poller {
  private final ReentrantLock lock = new ReentrantLock();
  private int polls;

  boolean poll(Runnable work) {
    if (lock.tryLock()) {
      try {
        work.run();
        polls++;
      } finally {
        lock.unlock();
      }
    } else {
      return false;
    }
    return true;
  }

  boolean pollInTime(Runnable work, long millis) throws InterruptedException {
    if (!lock.tryLock(millis, TimeUnit.MILLISECONDS)) {
      return false;
    }
    try {
      work.run();
      return polls++ > 0;
    } finally {
      lock.unlock();
    }
  }

  void pollCaught(Runnable work) {
    if (lock.tryLock()) {
      try {
        work.run();
      } catch (IllegalStateException e) {
        polls--;
      } finally {
        lock.unlock();
      }
    }
  }

  void pollOrLeave(Runnable work) {
    if (!lock.tryLock()) {
      return;
    }

    // got it
    try {
      work.run();
    } catch (IllegalStateException e) {
      polls--;
    } finally {
      lock.unlock();
    }
  }
}
