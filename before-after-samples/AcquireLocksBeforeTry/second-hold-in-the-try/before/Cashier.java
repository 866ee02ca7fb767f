import java.util.concurrent.locks.ReentrantLock;

class Cashier {
  private final ReentrantLock till = new ReentrantLock();
  private int sold;

  void sell() {
    till.lock();
    try {
      till.lock();
      sold++;
    } finally {
      till.unlock();
    }
  }
}
