import java.util.concurrent.Callable;
import java.util.concurrent.locks.StampedLock;

class Lagoon {
  private final StampedLock tide = new StampedLock();
  private int depth;

  void measure(Callable<Integer> lead) throws Exception {
    long stamp = tide.writeLock();
    if (depth == 3) {
      tide.tryUnlockWrite();
      return;
    }
    depth = lead.call();
    tide.unlockWrite(stamp);
  }

  void dredge(Callable<Integer> lead) throws Exception {
    long stamp = tide.writeLock();
    if (depth == 3) {
      tide.asWriteLock().unlock();
      return;
    }
    depth = lead.call();
    tide.unlockWrite(stamp);
  }
}
