import java.util.concurrent.locks.ReentrantLock;

class Tollgate {
  private final ReentrantLock lock = new ReentrantLock();
  private int passed;

  void pass(boolean isFree, Runnable barrier) {
    toll:
    {
      lock.lock();
      if (isFree) {
        break toll;
      }
      barrier.run();
      lock.unlock();
    }
    barrier.run();
  }

  void count(boolean isLast, Runnable barrier) {
    shift:
    {
      lock.lock();
      barrier.run();
      passed++;
      if (isLast) break shift;
      lock.unlock();
    }
  }
}
