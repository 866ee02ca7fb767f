import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void pass(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        work.run();
      }
    }
  }

  void passOrCount(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) { // nobody inside
        work.run();
        // next one
      } else
        passed++;
    }
  }

  void passIfOpen(boolean open, Runnable work) {
    if (open) {
      try (LockScope held = LockScope.tryAcquire(lock)) {
        if (held != null) {
          try {
            work.run();
          } catch (IllegalStateException e) {
            passed--;
          }
        }
      }
    }
  }

  void passOnOneLine(Runnable work) {
    try (LockScope held = LockScope.tryAcquire(lock)) { if (held != null) { work.run(); } }
  }
}
