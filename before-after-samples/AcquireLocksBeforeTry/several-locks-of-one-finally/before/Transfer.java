import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntUnaryOperator;

class Transfer {
  private final ReentrantLock from = new ReentrantLock();
  private final ReentrantLock to = new ReentrantLock();
  private final ReadWriteLock log = new ReentrantReadWriteLock();
  private int left = 61;
  private int right;

  void move(IntUnaryOperator fee) {
    try {
      from.lock();
      to.lock(); // always in this order
      left -= 7;
      right += fee.applyAsInt(7);
    } finally {
      to.unlock();
      from.unlock();
    }
  }

  int moveLogged(IntUnaryOperator fee) throws InterruptedException {
    try {
      from.lockInterruptibly();
      int amount = fee.applyAsInt(left);
      to.lockInterruptibly();
      log.writeLock().lock();
      if (amount > left) {
        return 0;
      }
      left -= amount;
      right += amount;
      return amount;
    } finally {
      from.unlock();
      to.unlock();
      log.writeLock().unlock();
    }
  }
}
