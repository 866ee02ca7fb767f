import java.util.concurrent.locks.ReentrantLock;

class Remarks {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void inCondition() {
    if (/* without waiting */ lock.tryLock()) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
  }

  void inDeclaration() {
    boolean got = /* without waiting */ lock.tryLock();
    if (got) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
  }

  void inQuestion() {
    boolean got = lock.tryLock();
    if (!got /* busy */) {
      return;
    }
    try {
      n++;
    } finally {
      lock.unlock();
    }
  }
}
