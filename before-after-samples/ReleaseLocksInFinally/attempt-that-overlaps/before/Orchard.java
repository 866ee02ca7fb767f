import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.IntSupplier;

class Orchard {
  private final Lock fence = new ReentrantLock();
  private final StampedLock barn = new StampedLock();
  private int apples;

  int pick(IntSupplier hand) {
    boolean open = fence.tryLock();
    if (!open) {
      return 62;
    }
    long stamp = barn.readLock();
    apples = hand.getAsInt();
    fence.unlock();
    barn.unlockRead(stamp);
    return hand.getAsInt();
  }

  void prune(Lock row, IntSupplier hand) {
    if (!fence.tryLock()) {
      return;
    }
    row.lock();
    apples = hand.getAsInt();
    fence.unlock();
    row.unlock();
  }
}
