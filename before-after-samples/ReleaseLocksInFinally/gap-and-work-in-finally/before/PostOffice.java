import java.util.concurrent.locks.ReentrantLock;

class PostOffice {
  private final ReentrantLock window = new ReentrantLock();
  private int stamped;

  void stamp(Runnable check, Runnable bell) {
    window.lock();
    check.run();
    try {
      stamped++;
    } finally {
      window.unlock();
      bell.run();
    }
  }
}
