import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final Lock lock = new ReentrantLock();
  private int sold;

  boolean sell(Runnable work) throws InterruptedException {
    if (!lock.tryLock(5 /* as long as people wait */, TimeUnit.SECONDS)) {
      return false;
    }
    try {
      work.run();
    } finally {
      lock.unlock();
    }
    return true;
  }

  void restock(Runnable work) {
    if (sold > 0 // cheaper to ask
        && lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }
}
