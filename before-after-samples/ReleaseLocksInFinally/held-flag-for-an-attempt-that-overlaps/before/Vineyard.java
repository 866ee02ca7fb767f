import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.IntSupplier;

class Vineyard {
  private final Lock gate = new ReentrantLock();
  private final StampedLock press = new StampedLock();
  private int grapes;

  int pick(IntSupplier hand) {
    boolean open = gate.tryLock();
    if (!open) {
      return 61;
    }
    long stamp = press.readLock();
    grapes = hand.getAsInt();
    gate.unlock();
    press.unlockRead(stamp);
    return hand.getAsInt();
  }

  void prune(Lock row, IntSupplier hand) {
    if (!gate.tryLock()) {
      return;
    }
    row.lock();
    grapes = hand.getAsInt();
    gate.unlock();
    row.unlock();
  }
}
