import java.util.concurrent.locks.ReentrantLock;

class Between {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void between(int more) {
    boolean got = lock.tryLock();
    int sum = more;
    if (got) {
      try {
        n += sum;
      } finally {
        lock.unlock();
      }
    }
  }

  void refused(int more) {
    boolean got = lock.tryLock();
    if (!got) {
      return;
    }
    int sum = more;
    try {
      n += sum;
    } finally {
      lock.unlock();
    }
  }
}
