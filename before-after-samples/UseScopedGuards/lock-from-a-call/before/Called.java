import java.util.concurrent.locks.ReentrantLock;

class Called {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  ReentrantLock lock() {
    n++;
    return lock;
  }

  int next() {
    lock().lock();
    try {
      return n;
    } finally {
      lock().unlock();
    }
  }
}
