import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Silo {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition filled = lock.newCondition();
  private final ReentrantLock gate = new ReentrantLock();
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

  void fillBehindTheGate(int count, Runnable log) {
    gate.lock();
    lock.lock();
    try {
      tons = Math.addExact(tons, count);
    } finally {
      try {
        try {
          log.run();
        } finally {
          gate.unlock();
        }
      } finally {
        lock.unlock();
      }
    }
  }

  void fillBehindTheGateForCertain(int count, Runnable log) {
    gate.lock();
    lock.lock();
    try {
      tons = Math.addExact(tons, count);
    } finally {
      try {
        try {
          log.run();
        } finally {
          lock.unlock();
        }
      } finally {
        gate.unlock();
      }
    }
  }
}
