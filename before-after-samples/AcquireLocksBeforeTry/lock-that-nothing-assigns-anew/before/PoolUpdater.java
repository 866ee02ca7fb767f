import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class PoolUpdater {
  private static ReentrantLock allPools = new ReentrantLock();

  private final List<String> toRemove = new ArrayList<>();
  private Lock lock = new ReentrantLock();

  void removeUnused(Iterable<Runnable> removals) {
    try {
      lock.lock();
      for (Runnable removal : removals) {
        removal.run();
      }
      toRemove.clear();
    } catch (Exception e) {
      System.err.println("Not removed: " + e);
    } finally {
      lock.unlock();
    }
  }

  static void shutDown(Runnable pools) {
    try {
      allPools.lock();
      pools.run();
    } catch (RuntimeException e) {
      System.err.println("Not shut down: " + e);
    } finally {
      allPools.unlock();
    }
  }
}
