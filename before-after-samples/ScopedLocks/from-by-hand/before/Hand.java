import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Hand {
  private final Lock lock = new ReentrantLock();
  private int n;

  int next(Runnable work) {
    lock.lock();
    work.run();
    int now = n++;
    lock.unlock();
    return now;
  }

  int safe(Runnable work) {
    lock.lock();
    try {
      work.run();
      return n;
    } finally {
      lock.unlock();
    }
  }

  void inside(Runnable work) {
    try {
      lock.lock();
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
