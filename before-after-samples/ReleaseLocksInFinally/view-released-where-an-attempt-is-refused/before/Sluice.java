import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.StampedLock;

class Sluice {
  private final StampedLock gate = new StampedLock();

  boolean tryToEnter(AtomicInteger[] boats) {
    if (gate.tryWriteLock() == 0) {
      return false;
    }
    for (AtomicInteger boat : boats) {
      if (boat.get() == 1) {
        gate.asWriteLock().unlock();
        return false;
      }
    }
    return true;
  }

  void leave() {
    gate.asWriteLock().unlock();
  }
}
