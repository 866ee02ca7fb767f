import java.util.concurrent.locks.ReentrantLock;

class Works {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void run(Runnable listener) {
    boolean got = lock.tryLock();
    try {
      n++;
    } finally {
      listener.run();
      if (got) {
        lock.unlock();
      }
    }
  }
}
