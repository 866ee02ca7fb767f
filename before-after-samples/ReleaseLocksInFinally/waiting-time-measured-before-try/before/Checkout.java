import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

class Checkout {
  private final ReentrantLock till = new ReentrantLock();
  private int sales;

  void sell(LongConsumer metrics) {
    long start = System.nanoTime();
    till.lock();
    long waited = System.nanoTime() - start;
    try {
      sales++;
    } finally {
      till.unlock();
    }
    metrics.accept(waited);
  }

  void refund(LongConsumer metrics) {
    long asked = System.nanoTime();
    till.lock(); // queue here
    // How long it took.
    final long delay = System.nanoTime() - asked;

    try {
      sales--; // one less
    } finally {
      till.unlock();
    }
    Runnable report = () -> metrics.accept(delay);
    report.run();
  }
}
