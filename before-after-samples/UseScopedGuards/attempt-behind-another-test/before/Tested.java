import java.util.concurrent.locks.ReentrantLock;

class Tested {
  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;

  void run(Runnable work) {
    if (!closed && lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }
}
