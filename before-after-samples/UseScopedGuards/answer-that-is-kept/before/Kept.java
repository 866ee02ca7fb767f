import java.util.concurrent.locks.ReentrantLock;

class Kept {
  private final ReentrantLock lock = new ReentrantLock();

  boolean run(Runnable work) {
    boolean got = lock.tryLock();
    if (got) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
    return got;
  }
}
