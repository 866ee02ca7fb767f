import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock log = new ReentrantLock();
  private final Condition opened = lock.newCondition();

  void pass(Runnable visitor) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        visitor.run();
      } finally {
        opened.signalAll();
      }
    }
  }

  void passOrReport(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.acquire(lock)) {
      try {
        visitor.run();
      } catch (IllegalStateException e) {
        reporter.run();
      } finally {
        opened.signalAll();
      }
    }
  }

  void passBoth(Runnable visitor, Runnable reporter) {
    try (LockScope lockHeld = LockScope.acquire(lock);
        LockScope logHeld = LockScope.acquire(log)) {
      try {
        visitor.run();
      } finally {
        logHeld.release();
        reporter.run();
        lockHeld.release();
      }
    }
  }

  void passBothAndReportTwice(Runnable visitor, Runnable reporter) {
    try (LockScope lockHeld = LockScope.acquire(lock);
        LockScope logHeld = LockScope.acquire(log)) {
      try {
        visitor.run();
      } finally {
        logHeld.release();
        reporter.run();
        lockHeld.release();
        reporter.run();
      }
    }
  }

  void passBothAtTheOtherEnd(Runnable visitor, Runnable reporter) {
    try (LockScope lockHeld = LockScope.acquire(lock);
        LockScope logHeld = LockScope.acquire(log)) {
      try {
        visitor.run();
      } finally {
        reporter.run();
      }
    }
  }

  void passAndLogIfPossible(Runnable visitor, Runnable reporter) {
    try (LockScope lockHeld = LockScope.acquire(lock)) {
      try (LockScope logHeld = LockScope.tryAcquire(log)) {
        try {
          visitor.run();
        } finally {
          lockHeld.release();
          if (logHeld != null) {
            logHeld.release();
          }
          reporter.run();
        }
      }
    }
  }
}
