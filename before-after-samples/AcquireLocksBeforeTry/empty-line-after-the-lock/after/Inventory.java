import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Inventory {
  private final Lock stockLock = new ReentrantLock();
  private int pieces = 12;

  int take(int wanted) {
    int taken;

    stockLock.lock();
    try {
      taken = Math.min(wanted, pieces);

      pieces -= taken;
    } finally {
      stockLock.unlock();
    }

    return taken;
  }

  void fill(int delivered) {
    stockLock.lock(); // the shelf is ours
    try {
      // Counted twice at the gate.
      pieces += delivered;
    } finally {
      stockLock.unlock();
    }
  }
}
