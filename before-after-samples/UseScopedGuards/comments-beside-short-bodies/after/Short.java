import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Short {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void next() {
    try (LockScope held = LockScope.acquire(lock)) { n++; }
  }

  void saidBefore() {
    try (LockScope held = LockScope.acquire(lock)) { // now
      n++;
    }
  }

  void saidInFinally() {
    try (LockScope held = LockScope.acquire(lock)) {
      n++;
      // last of all
    }
  }

  void saidBeforeHandler() {
    try (LockScope held = LockScope.acquire(lock)) { // now
      try { n++; } catch (IllegalStateException e) { n--; }
    }
  }

  void saidAroundAttempt() {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        // got it
        n++; // done
      }
    }
  }

  void saidBehindAttempt() {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        n++;
        // done
      }
    }
  }

  void saidBehindRefusal() {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held == null) return; // no
      n++;
    }
  }

  void saidBehindRefusalOfHandler() {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held == null) return;
      // got it
      try { n++; } catch (IllegalStateException e) { n--; }
    }
  }
}
