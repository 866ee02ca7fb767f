import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

class Checkout {
  private final ReentrantLock till = new ReentrantLock();
  private int sales;

  void sell(LongConsumer metrics) {
    long start = System.nanoTime();
    long waited;
    till.lock();
    try {
      waited = System.nanoTime() - start;
      sales++;
    } finally {
      till.unlock();
    }
    metrics.accept(waited);
  }

  void refund(LongConsumer metrics) {
    long asked = System.nanoTime();
    final long delay;
    till.lock(); // queue here
    try {
      // How long it took.
      delay = System.nanoTime() - asked;

      sales--; // one less
    } finally {
      till.unlock();
    }
    Runnable report = () -> metrics.accept(delay);
    report.run();
  }
}
