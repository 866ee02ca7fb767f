import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Depot {
  private final ReentrantLock gate = new ReentrantLock();
  private final StampedLock shelf = new StampedLock();
  private int failures;

  void load(Runnable cart) {
    try {
      gate.lock();
      cart.run();
      gate.unlock();
    } catch (IllegalStateException e) {
      if (gate.tryLock()) {
        try {
          failures++;
        } finally {
          gate.unlock();
        }
      }
    }
  }

  void stack(Runnable cart) {
    try {
      long stamp = shelf.writeLock();
      cart.run();
      shelf.unlockWrite(stamp);
    } catch (IllegalStateException e) {
      long stamp = shelf.tryReadLock();
      if (stamp != 0) {
        shelf.unlockRead(stamp);
        failures++;
      }
    }
  }
}
