import java.util.concurrent.locks.ReentrantLock;

class Toll {
  private final ReentrantLock booth = new ReentrantLock();
  private long taken;

  void pay(long coins) {
    booth.lock();
    try {
      if (coins == 0L) {
        return;
      }
      taken += coins;
    } finally {
      booth.unlock();
    }
  }
}
