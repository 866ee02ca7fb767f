import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnpike {
  private final Lock bar = new ReentrantLock();
  private int carts;
  private boolean asked;

  boolean pass(boolean impatient) {
    try {
      while (true) {
        if (!bar.tryLock()) return impatient;
        break;
      }
      try {
        carts = Math.incrementExact(carts);
        return true;
      } finally {
        bar.unlock();
      }
    } finally {
      asked = true;
    }
  }
}
