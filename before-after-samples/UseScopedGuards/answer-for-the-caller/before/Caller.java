import java.util.concurrent.locks.ReentrantLock;

class Caller {
  private final ReentrantLock lock = new ReentrantLock();

  boolean run(Runnable work) {
    boolean got = lock.tryLock();
    try {
      work.run();
    } finally {
      if (got) {
        lock.unlock();
      }
    }
    return got;
  }
}
