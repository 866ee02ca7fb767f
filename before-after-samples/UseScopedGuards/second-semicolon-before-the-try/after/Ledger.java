import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final Lock book = new ReentrantLock();
  private final Lock index = new ReentrantLock();

  void write(Runnable pen) {
    try (LockScope held = LockScope.acquire(book)) {
      pen.run();
    }
  }

  int writeBoth(Runnable pen) {
    int written = 0;
    try (LockScope bookHeld = LockScope.acquire(book);
        LockScope indexHeld = LockScope.acquire(index)) { // Before the index.
      pen.run();
      written++;
    }
    return written;
  }
}
