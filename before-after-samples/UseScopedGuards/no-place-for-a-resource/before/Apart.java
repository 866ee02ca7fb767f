import java.util.concurrent.locks.ReentrantLock;

class Apart {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

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
