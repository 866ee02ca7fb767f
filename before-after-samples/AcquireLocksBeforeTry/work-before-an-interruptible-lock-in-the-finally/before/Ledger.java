import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final ReentrantLock lock = new ReentrantLock();
  private boolean open = true;

  void book(Runnable entry) throws InterruptedException {
    try {
      lock.lockInterruptibly();
      entry.run();
    } finally {
      this.open = false;
      lock.unlock();
    }
  }
}
