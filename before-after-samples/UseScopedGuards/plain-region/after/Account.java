import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Account {
  private final Lock lock = new ReentrantLock();
  private long cents;

  void deposit(long amount) {
    // Checked by the caller.
    try (LockScope held = LockScope.acquire(lock)) { // one change at a time
      cents += amount;
    }
  }

  long balance() {
    try (LockScope held = LockScope.acquire(lock)) {
      return cents; // in cents
      // readers wait for this
      // now they go on
    }
  }
}
