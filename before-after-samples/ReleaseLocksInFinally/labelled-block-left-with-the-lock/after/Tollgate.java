import java.util.concurrent.locks.ReentrantLock;

class Tollgate {
  private final ReentrantLock lock = new ReentrantLock();
  private int passed;

  void pass(boolean isFree, Runnable barrier) {
    toll:
    {
      lock.lock();
      try {
        if (isFree) {
          break toll;
        }
        barrier.run();
      } finally {
        lock.unlock();
      }
    }
    barrier.run();
  }

  void count(boolean isLast, Runnable barrier) {
    shift:
    {
      lock.lock();
      try {
        barrier.run();
        passed++;
        if (isLast) break shift;
      } finally {
        lock.unlock();
      }
    }
  }
}
