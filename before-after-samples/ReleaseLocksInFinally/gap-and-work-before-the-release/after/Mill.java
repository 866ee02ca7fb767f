import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Mill {
  private final ReentrantReadWriteLock sluice = new ReentrantReadWriteLock();
  private final AtomicInteger turns = new AtomicInteger();
  private int sacks;
  private int version;

  int grind(int count, Runnable gauge) {
    sluice.writeLock().lock();
    try {
      gauge.run();
      try {
        if (count == 0) {
          return sacks;
        }
        // The stones get hot.
        sacks = Math.addExact(sacks, count);
      } catch (ArithmeticException e) {
        sacks = 0;
      } finally {
        version++;
        turns.decrementAndGet();
      }
    } finally {
      sluice.writeLock().unlock();
    }
    return version;
  }
}
