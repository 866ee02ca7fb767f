import java.util.concurrent.locks.ReentrantLock;

class Transfer {
  private final ReentrantLock from = new ReentrantLock();
  private final ReentrantLock to = new ReentrantLock();
  private long moved;

  void move(long amount) throws InterruptedException {
    from.lockInterruptibly();
    try {
      to.lockInterruptibly();
      try {
        moved += amount;
      } finally {
        to.unlock();
      }
    } finally {
      from.unlock();
    }
  }
}
