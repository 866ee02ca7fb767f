import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

class Ferry {
  private final ReentrantLock deck = new ReentrantLock();
  private int cars;

  void load(LongConsumer metrics) {
    long queued = System.nanoTime();
    deck.lock();
    long waited = System.nanoTime() - queued;
    try {
      cars++;
    } finally {
      deck.unlock();
      metrics.accept(waited);
    }
  }
}
