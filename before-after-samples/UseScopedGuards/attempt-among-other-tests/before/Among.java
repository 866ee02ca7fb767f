import java.util.concurrent.locks.ReentrantLock;

class Among {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void otherwise() {
    if (n > 2 && lock.tryLock()) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    } else {
      n--;
    }
  }

  void remark() {
    if (n > 2 /* enough */ && lock.tryLock()) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
  }

  int grouped() {
    if (n > 2 && (n < 9 && lock.tryLock())) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
    return n;
  }
}
