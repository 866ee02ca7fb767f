import java.util.concurrent.locks.ReentrantLock;

class Turnstile extends ReentrantLock {
  private static final long serialVersionUID = 1L;
  private int visitors;

  void pass(Runnable visitor) {
    lock();
    try {
      visitors++;
      visitor.run();
    } finally {
      unlock();
    }
  }

  int close() {
    super.lock();
    try {
      int day = visitors;
      visitors = 0;
      return day;
    } finally {
      this.unlock();
    }
  }
}
