import java.util.concurrent.locks.ReentrantLock;

class Rebate {
  private final ReentrantLock lock = new ReentrantLock();
  private int total;

  int apply(int discount) {
    try {
      int change = -discount;
      lock.lock();
      total += change;
      return total;
    } finally {
      lock.unlock();
    }
  }
}
