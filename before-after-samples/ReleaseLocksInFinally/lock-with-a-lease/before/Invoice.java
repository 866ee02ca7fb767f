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
    sum = Math.addExact(sum, amount);
    lock.unlock();
  }

  boolean addSoon(long amount) throws InterruptedException {
    if (!lock.tryLock(1, 10, TimeUnit.SECONDS)) {
      return false;
    }
    sum = Math.addExact(sum, amount);
    lock.unlock();
    return true;
  }
}
