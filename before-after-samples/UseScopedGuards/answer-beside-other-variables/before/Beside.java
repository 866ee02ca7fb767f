import java.util.concurrent.locks.ReentrantLock;

class Beside {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void together() {
    boolean got = lock.tryLock(), more = n > 2;
    if (got) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
    n += more ? 1 : 0;
  }

  void boxed() {
    Boolean got = lock.tryLock();
    if (got) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
  }

  void annotated() {
    @Deprecated boolean got = lock.tryLock();
    if (got) {
      try {
        n++;
      } finally {
        lock.unlock();
      }
    }
  }
}
