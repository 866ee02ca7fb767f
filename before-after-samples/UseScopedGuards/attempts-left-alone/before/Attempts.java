import java.util.concurrent.locks.ReentrantLock;

class Attempts {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int inCondition() {
    if (lock.tryLock() && n > 2) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
    return n;
  }

  void spin() {
    while (!lock.tryLock()) {
      Thread.onSpinWait();
    }
    try {
      n++;
    } finally {
      lock.unlock();
    }
  }
}
