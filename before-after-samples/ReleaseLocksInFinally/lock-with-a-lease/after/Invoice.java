import java.util.concurrent.TimeUnit;
import org.redisson.api.RLock;

class Invoice {
  private final RLock lock;
  private long sum;

  Invoice(RLock lock) {
    this.lock = lock;
  }

  void add(long amount) {
    lock.lock(10, TimeUnit.SECONDS);
    try {
      sum = Math.addExact(sum, amount);
    } finally {
      lock.unlock();
    }
  }

  boolean addSoon(long amount) throws InterruptedException {
    if (!lock.tryLock(1, 10, TimeUnit.SECONDS)) {
      return false;
    }
    try {
      sum = Math.addExact(sum, amount);
    } finally {
      lock.unlock();
    }
    return true;
  }
}
