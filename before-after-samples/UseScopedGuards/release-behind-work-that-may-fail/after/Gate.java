import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock log = new ReentrantLock();
  private final Condition opened = lock.newCondition();
  private int passed;

  void pass(Runnable visitor) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        visitor.run();
      } finally {
        opened.signalAll();
      }
    }
  }

  void passBoth(Runnable visitor) {
    try (LockScope lockHeld = LockScope.acquire(lock);
        LockScope logHeld = LockScope.acquire(log)) {
      visitor.run();
    }
  }

  void passWithRemarks(Runnable visitor) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        visitor.run();
      } finally {
        // Counted in any case.
        passed++;
        // Somebody may wait.
        // who knows
        opened.signalAll(); // all of them
        // They go on once this is released.
        // whatever happens
        // now
      }
    }
  }

  void passOrReport(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        visitor.run();
      } finally {
        try {
          opened.signalAll();
        } catch (IllegalMonitorStateException e) {
          reporter.run();
        }
      }
    }
  }

  boolean passIfFree(Runnable visitor) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      try {
        visitor.run();
      } finally {
        passed += 2;
      }
    }
    return passed > 3;
  }
}
