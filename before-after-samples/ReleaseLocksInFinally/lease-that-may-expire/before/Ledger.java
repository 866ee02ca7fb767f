import java.util.concurrent.TimeUnit;
import org.redisson.api.RLock;

class Ledger {
  private final RLock lock;
  private long sum;

  Ledger(RLock lock) {
    this.lock = lock;
  }

  void add(long amount) {
    lock.lock(10, TimeUnit.SECONDS);
    sum += amount;
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
    }
  }

  void addSafely(long amount) {
    lock.lock(10, TimeUnit.SECONDS);
    try {
      sum += amount;
    } finally {
      if (lock.isHeldByCurrentThread()) {
        lock.unlock();
      }
    }
  }
}
