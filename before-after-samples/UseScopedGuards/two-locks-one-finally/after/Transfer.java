import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Transfer {
  final ReentrantLock lock = new ReentrantLock();
  long cents;

  static void move(Transfer from, Transfer to, long cents) {
    try (LockScope fromLockHeld = LockScope.acquire(from.lock);
        LockScope toLockHeld = LockScope.acquire(to.lock)) {
      from.cents -= cents;
      to.cents += cents;
    }
  }

  static void nested(Transfer from, Transfer to, long cents) {
    try (LockScope fromLockHeld = LockScope.acquire(from.lock)) {
      from.cents -= cents;
      try (LockScope toLockHeld = LockScope.acquire(to.lock)) {
        to.cents += cents;
      }
    }
  }
}
