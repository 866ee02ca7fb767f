import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void pass(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      if (passed > 7) {
        lock.unlock(); // it is full
        reporter.run();
        return;
      }
      visitor.run();
      lock.unlock();
    }
  }

  void passOrLeave(Runnable visitor, Runnable reporter) {
    if (!lock.tryLock()) {
      return; // somebody else passes
    }
    // One more.
    if (passed++ > 8) {
      lock.unlock();
      reporter.run();
      return;
    }
    visitor.run();
    lock.unlock();
  }

  void passInTime(Runnable visitor, Runnable reporter) throws InterruptedException {
    boolean free = lock.tryLock(3, TimeUnit.SECONDS);
    if (free) {
      if (passed > 9) {
        lock.unlock();
        reporter.run();
      } else {
        visitor.run();
        lock.unlock();
      }
    }
  }

  void passAndReport(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      visitor.run();
      lock.unlock();
      // Not under the lock.
      reporter.run();
    } else {
      boolean held = passed > 10;
      System.out.println(held);
    }
  }

  void passSeveral(Runnable[] visitors, Runnable reporter) {
    for (Runnable visitor : visitors) {
      if (passed < 11 && lock.tryLock()) {
        visitor.run();
        if (passed > 12) {
          lock.unlock();
          reporter.run();
          continue;
        }
        passed++;
        lock.unlock();
        reporter.run();
      }
    }
  }
}
