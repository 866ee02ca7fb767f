import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock arm = new ReentrantLock();
  private int passed;

  boolean pass(Runnable click) {
    try (LockScope held = LockScope.tryAcquire(arm)) {
      if (held != null) {
        click.run();
        passed++;
        return true;
      }
    }
    return false;
  }

  int wait(Runnable click, int turns) {
    while (true) {
      try (LockScope held = LockScope.tryAcquire(arm)) {
        if (held != null) {
          click.run();
          break;
        }
      }
      Thread.yield();
    }
    return turns;
  }

  int count(Runnable click) {
    try (LockScope held = LockScope.tryAcquire(arm)) {
      if (held != null) {
        click.run();
        held.release();
        return passed;
      }
    }
    return -1;
  }
}
