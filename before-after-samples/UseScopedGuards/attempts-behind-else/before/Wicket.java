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
    } else if (lock.tryLock()) {
      // Nobody else is there.
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  void passIfEarly(Runnable work) {
    if (passed > 19) {
      passed = 0;
    } else if (refused < 3 && lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  boolean passOrCount(Runnable work) {
    boolean isDone;
    if (passed > 19)
      isDone = false;
    else
      if (lock.tryLock()) {
        try {
          work.run();
          isDone = true;
        } finally {
          lock.unlock();
        }
      } else if (counter.tryLock()) {
        try {
          refused++;
          isDone = false;
        } finally {
          counter.unlock();
        }
      } else {
        isDone = false;
      }
    return isDone;
  }

  void passOnOneLine(Runnable work) {
    if (passed > 19) { passed = 0; } else if (lock.tryLock()) { try { work.run(); } finally { lock.unlock(); } }
  }

  void passAndCount(Runnable work) {
    if (passed > 19) {
      passed = 0;
    } else if (lock.tryLock()) {
      try {
        work.run();
      } catch (IllegalStateException e) {
        refused++;
      } finally {
        lock.unlock();
      }
      passed++;
    }
  }
}
