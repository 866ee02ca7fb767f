import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition opened = lock.newCondition();

  void passAndReport(Runnable visitor, Runnable reporter) {
    lock.lock();
    try {
      visitor.run();
    } finally {
      try {
        opened.signalAll();
      } finally {
        lock.unlock();
        reporter.run();
      }
    }
  }
}
