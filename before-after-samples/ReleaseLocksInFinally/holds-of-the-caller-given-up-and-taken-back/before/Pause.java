import java.util.concurrent.locks.ReentrantLock;

class Pause {
  private final ReentrantLock lock = new ReentrantLock();
  private int pauses;

  void twice(Runnable first, Runnable second) {
    lock.unlock();
    try {
      first.run();
    } finally {
      lock.lock();
    }
    pauses++;
    lock.unlock();
    try {
      second.run();
    } finally {
      lock.lock();
    }
  }

  void either(boolean rests, Runnable first, Runnable second) {
    if (rests) {
      lock.unlock();
      try {
        first.run();
      } finally {
        lock.lock();
      }
    } else {
      lock.unlock();
      try {
        second.run();
      } finally {
        lock.lock();
      }
    }
  }

  void ofTwoHolds(Runnable task) {
    lock.unlock();
    lock.unlock();
    task.run();
    lock.lock();
    lock.lock();
  }

  void ofAllHolds(Runnable task) {
    int holds = 0;
    while (lock.isHeldByCurrentThread()) {
      lock.unlock();
      holds++;
    }
    try {
      task.run();
    } finally {
      while (holds-- > 0) {
        lock.lock();
      }
    }
  }

  void ofAsManyHolds(Runnable task) {
    int holds = lock.getHoldCount();
    for (int i = 0; i < holds; i++) lock.unlock();
    task.run();
    for (int i = 0; i < holds; i++) lock.lock();
  }

  void inBetween(Runnable first, Runnable second, Runnable third) {
    lock.unlock();
    first.run();
    lock.lock();
    second.run();
    lock.unlock();
    third.run();
    lock.lock();
  }
}
