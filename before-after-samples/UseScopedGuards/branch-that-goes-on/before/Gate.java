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
