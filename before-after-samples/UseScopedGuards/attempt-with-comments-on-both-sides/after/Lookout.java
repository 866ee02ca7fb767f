import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lookout {
  private final Lock glass = new ReentrantLock();
  private int ships;

  void look() {
    try (LockScope held = LockScope.tryAcquire(glass)) {
      if (held == null) {
        return;
      } // else
      // now
      ships++;
    }
  }

  void report() {
    try (LockScope held = LockScope.tryAcquire(glass)) {
      if (held != null) { // got it
        // before the fog comes
        // now
        // one more
        ships = Math.incrementExact(ships);
      }
    }
  }
}
