import java.util.concurrent.locks.ReentrantLock;

class Tests {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void more(boolean keep) {
    boolean got = lock.tryLock();
    try {
      n++;
    } finally {
      if (got && !keep) {
        lock.unlock();
      }
    }
  }

  void otherwise() {
    boolean got = lock.tryLock();
    try {
      n++;
    } finally {
      if (got) {
        lock.unlock();
      } else {
        n--;
      }
    }
  }
}
