import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock upper = new ReentrantLock();
  private final ReentrantLock lower = new ReentrantLock();

  void pass(Runnable boat) {
    upper.lock();
    try {
      if (!lower.tryLock()) {
        return;
      }
      boat.run();
    } finally {
      lower.unlock();
      upper.unlock();
    }
  }
}
