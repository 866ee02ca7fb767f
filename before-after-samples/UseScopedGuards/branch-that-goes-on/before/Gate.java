import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void pass(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      try {
        visitor.run();
      } finally {
        lock.unlock();
      }
      reporter.run();
    }
  }

  void passIfFree(Runnable visitor, Runnable reporter) {
    boolean free = lock.tryLock();
    if (free) {
      try {
        visitor.run();
      } finally {
        lock.unlock();
      }
      reporter.run();
    }
  }

  void passOrReport(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      try {
        visitor.run();
      } catch (IllegalStateException e) {
        passed--;
      } finally {
        lock.unlock();
      } // either way
      reporter.run();
    } else {
      System.out.println("closed");
    }
  }

  void passAndReport(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      try {
        visitor.run();
      } finally {
        lock.unlock();
        passed++;
      }
      reporter.run();
    }
  }

  void passByFlag(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      boolean inside = true;
      try {
        if (passed > 4) {
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
