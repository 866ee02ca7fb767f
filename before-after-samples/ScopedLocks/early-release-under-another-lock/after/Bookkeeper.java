import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bookkeeper {
  private final Lock ledger = new ReentrantLock();
  private final Lock page = new ReentrantLock();
  private int lines;

  void turn(boolean isFull) {
    try (LockScope ledgerHeld = LockScope.acquire(ledger)) {
      if (isFull) {
        page.lock();
        ledgerHeld.release(); // others may open it
        page.unlock();
        lines = 0;
      }
    }
  }
}
