import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PoolUpdater {
  private Lock lock = new ReentrantLock();

  void removeUnused(Runnable removal) {
    try {
      lock.lock();
      removal.run();
    } catch (Exception e) {
      System.err.println("Not removed: " + e);
    } finally {
      lock.unlock();
    }
  }

  static class Builder {
    private final PoolUpdater updater = new PoolUpdater();

    Builder lockedBy(Lock other) {
      updater.lock = other;
      return this;
    }

    PoolUpdater build() {
      return updater;
    }
  }
}
