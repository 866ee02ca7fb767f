import java.util.concurrent.locks.ReentrantLock;

class Rebate {
  private final ReentrantLock lock = new ReentrantLock();
  private int total;

  int apply(int discount) {
    lock.lock();
    try {
      int change = -discount;
      total += change;
      return total;
    } finally {
      lock.unlock();
    }
  }
}
