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
    from.lock();
    try {
      to.lock(); // always in this order
      try {
        left -= 7;
        right += fee.applyAsInt(7);
      } finally {
        to.unlock();
      }
    } finally {
      from.unlock();
    }
  }

  int moveLogged(IntUnaryOperator fee) throws InterruptedException {
    from.lockInterruptibly();
    try {
      int amount = fee.applyAsInt(left);
      to.lockInterruptibly();
      try {
        log.writeLock().lock();
        try {
          if (amount > left) {
            return 0;
          }
          left -= amount;
          right += amount;
          return amount;
        } finally {
          log.writeLock().unlock();
        }
      } finally {
        to.unlock();
      }
    } finally {
      from.unlock();
    }
  }
}
