import io.github.lockscope.guard.StampScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;

class Points {
  private final StampedLock lock = new StampedLock();
  private int x;
  private int y;

  boolean move(int by) {
    try (StampScope held = StampScope.tryAcquireWrite(lock)) {
      if (held != null) {
        x += by;
        y += 2 * by;
        return true;
      }
    }
    return false;
  }

  int sum(int otherwise) {
    // Readers do not wait.
    try (StampScope held = StampScope.tryAcquireRead(lock)) {
      if (held == null) {
        return otherwise; // somebody writes
      }
      return x + y;
    }
  }

  int product() throws InterruptedException {
    try (StampScope held = StampScope.tryAcquireRead(lock, 17, TimeUnit.MILLISECONDS)) {
      if (held == null) {
        throw new IllegalStateException("busy");
      }
      try {
        return x * y;
      } catch (ArithmeticException e) {
        return -5;
      }
    }
  }

  void clear(Runnable onBusy) {
    try (StampScope held = StampScope.tryAcquireWrite(lock)) {
      if (held == null) {
        onBusy.run();
      } else {
        x = 0;
      }
    }
  }
}
