import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Silo {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private int tons;

  void fill(int count, Runnable log) {
    lock.lock();
    try {
      tons = Math.addExact(tons, count);
    } finally {
      try {
        log.run();
        filled.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
