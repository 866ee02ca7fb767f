import java.util.concurrent.locks.ReentrantLock;

class Turnstile extends ReentrantLock {
  private static final long serialVersionUID = 1L;
  private int visitors;

  void pass(Runnable visitor) {
    lock();
    visitors++;
    visitor.run();
    unlock();
  }

  int close() {
    super.lock();
    int day = visitors;
    visitors = 0;
    this.unlock();
    return day;
  }
}
