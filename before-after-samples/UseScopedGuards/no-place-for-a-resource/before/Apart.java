import java.util.concurrent.locks.ReentrantLock;

class Apart {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int next() {
    lock.lock();
    int before = 0;
    try {
      before = n++;
    } finally {
      lock.unlock();
    }
    return before;
  }

  int labelled(Runnable r) {
    lock.lock();
    once:
    try {
      if (n > 3) {
        break once;
      }
      r.run();
    } finally {
      lock.unlock();
    }
    return n;
  }
}
