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
    boolean held = true;
    try {
      long stamp = press.readLock();
      try {
        grapes = hand.getAsInt();
        held = false;
        gate.unlock();
      } finally {
        press.unlockRead(stamp);
      }
    } finally {
      if (held) {
        gate.unlock();
      }
    }
    return hand.getAsInt();
  }

  void prune(Lock row, IntSupplier hand) {
    if (!gate.tryLock()) {
      return;
    }
    boolean held = true;
    try {
      row.lock();
      try {
        grapes = hand.getAsInt();
        held = false;
        gate.unlock();
      } finally {
        row.unlock();
      }
    } finally {
      if (held) {
        gate.unlock();
      }
    }
  }
}
