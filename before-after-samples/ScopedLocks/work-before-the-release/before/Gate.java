import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock log = new ReentrantLock();
  private final Condition opened = lock.newCondition();

  void pass(Runnable visitor) {
    lock.lock();
    try {
      visitor.run();
    } finally {
      opened.signalAll();
      lock.unlock();
    }
  }

  void passOrReport(Runnable visitor, Runnable reporter) {
    lock.lock();
    try {
      visitor.run();
    } catch (IllegalStateException e) {
      reporter.run();
    } finally {
      opened.signalAll();
      lock.unlock();
    }
  }

  void passBoth(Runnable visitor, Runnable reporter) {
    lock.lock();
    log.lock();
    try {
      visitor.run();
    } finally {
      log.unlock();
      reporter.run();
      lock.unlock();
    }
  }

  void passBothAndReportTwice(Runnable visitor, Runnable reporter) {
    lock.lock();
    log.lock();
    try {
      visitor.run();
    } finally {
      log.unlock();
      reporter.run();
      lock.unlock();
      reporter.run();
    }
  }

  void passBothAtTheOtherEnd(Runnable visitor, Runnable reporter) {
    lock.lock();
    log.lock();
    try {
      visitor.run();
    } finally {
      reporter.run();
      lock.unlock();
      log.unlock();
    }
  }

  void passAndLogIfPossible(Runnable visitor, Runnable reporter) {
    lock.lock();
    boolean logs = log.tryLock();
    try {
      visitor.run();
    } finally {
      lock.unlock();
      if (logs) {
        log.unlock();
      }
      reporter.run();
    }
  }
}
