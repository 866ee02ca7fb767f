import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock log = new ReentrantLock();
  private final Condition opened = lock.newCondition();
  private int passed;

  void pass(Runnable visitor) {
    lock.lock();
    try {
      visitor.run();
    } finally {
      try {
        opened.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  void passBoth(Runnable visitor) {
    lock.lock();
    log.lock();
    try {
      visitor.run();
    } finally {
      try {
        log.unlock();
      } finally {
        lock.unlock();
      }
    }
  }

  void passWithRemarks(Runnable visitor) {
    lock.lock();
    try {
      visitor.run();
    } finally {
      // Counted in any case.
      passed++;
      // Somebody may wait.
      try { // who knows
        opened.signalAll(); // all of them
        // They go on once this is released.
      } finally { // whatever happens
        lock.unlock(); // now
      }
    }
  }

  void passOrReport(Runnable visitor, Runnable reporter) {
    lock.lock();
    try {
      visitor.run();
    } finally {
      try {
        opened.signalAll();
      } catch (IllegalMonitorStateException e) {
        reporter.run();
      } finally {
        lock.unlock();
      }
    }
  }

  boolean passIfFree(Runnable visitor) {
    boolean free = lock.tryLock();
    try {
      visitor.run();
    } finally {
      try {
        passed += 2;
      } finally {
        if (free) {
          lock.unlock();
        }
      }
    }
    return passed > 3;
  }
}
