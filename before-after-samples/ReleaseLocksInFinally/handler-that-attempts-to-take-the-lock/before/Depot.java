import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Depot {
  private final ReentrantLock gate = new ReentrantLock();
  private final StampedLock shelf = new StampedLock();
  private final ReentrantReadWriteLock list = new ReentrantReadWriteLock();
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

  void print(Runnable page) {
    try {
      list.readLock().lock();
      page.run();
      list.readLock().unlock();
    } catch (IllegalStateException e) {
      failures++;
    }
    if (list.writeLock().tryLock()) {
      try {
        failures = 0;
      } finally {
        list.writeLock().unlock();
      }
    }
  }

  void unload(Runnable cart) {
    try {
      take(cart);
    } catch (IllegalStateException e) {
      fail();
    }
  }

  private void take(Runnable cart) {
    gate.lock();
    cart.run();
    gate.unlock();
  }

  private void fail() {
    if (gate.tryLock()) {
      try {
        failures++;
      } finally {
        gate.unlock();
      }
    }
  }
}
