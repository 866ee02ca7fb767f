import io.github.lockscope.guard.LockScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Tested {
  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;
  private int runs;

  void run(Runnable work) {
    // Only one of them works.
    if (!closed) {
      try (LockScope held = LockScope.tryAcquire(lock)) {
        if (held != null) { // it is us
          work.run();
        }
      }
    }
  }

  void runInTime(Runnable work) throws InterruptedException {
    if (runs < 9
        && work != null) {
      try (LockScope held = LockScope.tryAcquire(lock, 1, TimeUnit.SECONDS)) {
        if (held != null) {
          try {
            work.run();
          } catch (IllegalStateException e) {
            runs--;
          }
        }
      }
    }
  }

  void count() {
    if (closed || runs > 3) { try (LockScope held = LockScope.tryAcquire(lock)) { if (held != null) { runs++; } } }
  }
}
