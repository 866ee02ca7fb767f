import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bookkeeper {
  private final Lock ledger = new ReentrantLock();
  private final Lock page = new ReentrantLock();
  private int lines;

  void turn(boolean isFull) {
    try (LockScope held = LockScope.acquire(ledger)) {
      if (isFull) {
        page.lock();
        held.release(); // others may open it
        page.unlock();
        lines = 0;
      }
    }
  }
}
