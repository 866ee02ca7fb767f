import io.github.lockscope.guard.LockScope;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void pass(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        if (passed > 7) {
          held.release(); // it is full
          reporter.run();
          return;
        }
        visitor.run();
      }
    }
  }

  void passOrLeave(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held == null) {
        return; // somebody else passes
      }
      // One more.
      if (passed++ > 8) {
        held.release();
        reporter.run();
        return;
      }
      visitor.run();
    }
  }

  void passInTime(Runnable visitor, Runnable reporter) throws InterruptedException {
    try (LockScope held = LockScope.tryAcquire(lock, 3, TimeUnit.SECONDS)) {
      if (held != null) {
        if (passed > 9) {
          held.release();
          reporter.run();
        } else {
          visitor.run();
        }
      }
    }
  }

  void passAndReport(Runnable visitor, Runnable reporter) {
    try (LockScope lockHeld = LockScope.tryAcquire(lock)) {
      if (lockHeld != null) {
        visitor.run();
        lockHeld.release();
        // Not under the lock.
        reporter.run();
      } else {
        boolean held = passed > 10;
        System.out.println(held);
      }
    }
  }

  void passSeveral(Runnable[] visitors, Runnable reporter) {
    for (Runnable visitor : visitors) {
      if (passed < 11) {
        try (LockScope held = LockScope.tryAcquire(lock)) {
          if (held != null) {
            visitor.run();
            if (passed > 12) {
              held.release();
              reporter.run();
              continue;
            }
            passed++;
            held.release();
            reporter.run();
          }
        }
      }
    }
  }
}
