import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lookout {
  private final Lock glass = new ReentrantLock();
  private int ships;

  void look() {
    if (!glass.tryLock()) {
      return;
    } // else
    try { // now
      ships++;
    } finally {
      glass.unlock();
    }
  }

  void report() {
    if (glass.tryLock()) { // got it
      // before the fog comes
      try { // now
        // one more
        ships = Math.incrementExact(ships);
      } finally {
        glass.unlock();
      }
    }
  }
}
