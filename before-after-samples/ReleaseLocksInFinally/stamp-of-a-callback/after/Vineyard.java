import java.util.concurrent.locks.StampedLock;
import java.util.function.Consumer;

class Vineyard {
  private final StampedLock gate = new StampedLock();
  private int barrels;

  void press(Consumer<Runnable> later, Runnable bell) {
    long outer = gate.writeLock();
    try {
      barrels += 9;
      later.accept(
          () -> {
            long inner = gate.writeLock();
            if (barrels > 90) {
              gate.unlockWrite(inner);
              bell.run();
              return;
            }
            barrels = Math.incrementExact(barrels);
            gate.unlockWrite(inner);
          });
    } finally {
      gate.unlockWrite(outer);
    }
  }
}
