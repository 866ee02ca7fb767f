import java.util.concurrent.locks.ReentrantLock;

class Perhaps {
  private final ReentrantLock lock = new ReentrantLock();

  void run(Runnable work, boolean keep) {
    lock.lock();
    try {
      work.run();
    } finally {
      if (!keep) {
        lock.unlock();
      }
    }
  }
}
