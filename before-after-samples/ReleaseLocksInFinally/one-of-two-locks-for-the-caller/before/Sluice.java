import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock upper = new ReentrantLock();
  private final ReentrantLock lower = new ReentrantLock();

  boolean tryBoth() {
    return upper.tryLock() && lower.tryLock();
  }

  void lockBothUnlessInterrupted() throws InterruptedException {
    upper.lockInterruptibly();
    lower.lockInterruptibly();
  }

  void lockBoth() {
    upper.lock();
    lower.lock();
  }

  void unlockBoth() {
    lower.unlock();
    upper.unlock();
  }
}
