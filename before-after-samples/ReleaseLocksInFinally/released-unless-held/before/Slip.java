import java.util.concurrent.locks.ReentrantLock;

class Slip {
  private final ReentrantLock lock = new ReentrantLock();
  private int slips;

  void slip(Runnable step) {
    lock.lock();
    step.run();
    slips++;
    if (!lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }

  void slipAgain(Runnable step) {
    lock.lock();
    try {
      step.run();
      slips++;
    } finally {
      if (lock.isHeldByCurrentThread() == false) {
        lock.unlock();
      }
    }
  }
}
