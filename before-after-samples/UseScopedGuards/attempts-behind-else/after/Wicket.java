import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Wicket {
  private final Lock lock = new ReentrantLock();
  private final Lock counter = new ReentrantLock();
  private int passed;
  private int refused;

  void pass(Runnable work) {
    if (passed > 19) {
      passed = 0;
    } else {
      try (LockScope held = LockScope.tryAcquire(lock)) {
        if (held != null) {
          // Nobody else is there.
          work.run();
        }
      }
    }
  }

  void passIfEarly(Runnable work) {
    if (passed > 19) {
      passed = 0;
    } else if (refused < 3) {
      try (LockScope held = LockScope.tryAcquire(lock)) {
        if (held != null) {
          work.run();
        }
      }
    }
  }

  boolean passOrCount(Runnable work) {
    boolean isDone;
    if (passed > 19)
      isDone = false;
    else {
      try (LockScope lockHeld = LockScope.tryAcquire(lock)) {
        if (lockHeld != null) {
          work.run();
          isDone = true;
        } else {
          try (LockScope counterHeld = LockScope.tryAcquire(counter)) {
            if (counterHeld != null) {
              refused++;
              isDone = false;
            } else {
              isDone = false;
            }
          }
        }
      }
    }
    return isDone;
  }

  void passOnOneLine(Runnable work) {
    if (passed > 19) { passed = 0; } else { try (LockScope held = LockScope.tryAcquire(lock)) { if (held != null) { work.run(); } } }
  }

  void passAndCount(Runnable work) {
    if (passed > 19) {
      passed = 0;
    } else {
      try (LockScope held = LockScope.tryAcquire(lock)) {
        if (held != null) {
          try {
            work.run();
          } catch (IllegalStateException e) {
            refused++;
          }
          held.release();
          passed++;
        }
      }
    }
  }
}
