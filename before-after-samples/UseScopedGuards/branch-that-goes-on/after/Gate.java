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

  void passTwoNumbers(Runnable visitor) {
    if (lock.tryLock()) {
      try {
        int number = passed + 5;
        visitor.run();
        passed = number;
      } finally {
        lock.unlock();
      }
      int number = 6;
      System.out.println(number);
    }
  }

  void passByFlagOfNote(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      boolean inside = true; // said of the flag
      try {
        if (passed > 7) {
          inside = false;
          lock.unlock();
          reporter.run();
          return;
        }
        visitor.run();
      } finally {
        if (inside) {
          lock.unlock();
        }
      }
    }
  }
}
