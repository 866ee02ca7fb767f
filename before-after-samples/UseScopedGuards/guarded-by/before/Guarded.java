import java.util.concurrent.locks.ReentrantLock;

class Guarded {
  @interface GuardedBy {
    String value();
  }

  private final ReentrantLock lock = new ReentrantLock();

  @GuardedBy("lock")
  private int n;

  int next() {
    lock.lock();
    try {
      return n++;
    } finally {
      lock.unlock();
    }
  }
}
