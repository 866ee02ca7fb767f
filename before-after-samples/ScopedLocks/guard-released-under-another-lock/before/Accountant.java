import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Accountant {
  private final Lock ledger = new ReentrantLock();
  private final Lock page = new ReentrantLock();
  private int lines;

  void turn(boolean isFull) {
    try (LockScope held = LockScope.acquire(ledger)) {
      lines = 0;
      if (isFull) {
        page.lock();
        held.release();
        page.unlock();
      }
    }
  }
}
