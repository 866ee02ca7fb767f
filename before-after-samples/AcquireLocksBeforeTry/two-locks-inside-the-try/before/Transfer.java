import java.util.concurrent.locks.ReentrantLock;

class Transfer {
  private final ReentrantLock from = new ReentrantLock();
  private final ReentrantLock to = new ReentrantLock();
  private long moved;

  void move(long amount) throws InterruptedException {
    try {
      from.lockInterruptibly();
      to.lockInterruptibly();
      moved += amount;
    } finally {
      from.unlock();
      to.unlock();
    }
  }
}
