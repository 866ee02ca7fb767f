import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Steps {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void run(Runnable outside, boolean far) {
    try (LockScope held = LockScope.acquire(lock)) {
      outside.run();
      if (far) {
        n++;
        held.release();
        outside.run();
      } else {
        n--;
        held.release();
        outside.run();
        try (LockScope lockHeld = LockScope.acquire(lock)) {
          n = Math.abs(n);
        }
      }
    }
    outside.run();
  }
}
