import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Fishmonger {
  private final ReentrantLock stall = new ReentrantLock();

  void sell(BooleanSupplier isFresh, Runnable wrap) {
    while (true) {
      stall.lock();
      if (isFresh.getAsBoolean()) {
        break;
      }
      stall.unlock();
    }
    wrap.run();
    stall.unlock();
  }
}
