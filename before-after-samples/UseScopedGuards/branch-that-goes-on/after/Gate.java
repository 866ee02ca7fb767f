import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void pass(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        visitor.run();
        held.release();
        reporter.run();
      }
    }
  }

  void passIfFree(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        visitor.run();
        held.release();
        reporter.run();
      }
    }
  }

  void passOrReport(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        try {
          visitor.run();
        } catch (IllegalStateException e) {
          passed--;
        }
        held.release(); // either way
        reporter.run();
      } else {
        System.out.println("closed");
      }
    }
  }

  void passAndReport(Runnable visitor, Runnable reporter) {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      if (held != null) {
        try {
          visitor.run();
        } finally {
          held.release();
          passed++;
        }
        reporter.run();
      }
    }
  }

  void passByFlag(Runnable visitor, Runnable reporter) {
    try (LockScope inside = LockScope.tryAcquire(lock)) {
      if (inside != null) {
        if (passed > 4) {
          inside.release();
          reporter.run();
          return;
        }
        visitor.run();
      }
    }
  }
}
