import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Pool {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private int fatal;
  private int last;

  void shrinkTwice(Runnable work) {
    shrink(work);
    shrink(work);
  }

  private void shrink(Runnable work) {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      return;
    }
    int more = Math.subtractExact(fatal, last);
    last = fatal;

    try {
      work.run();
    } finally {
      lock.unlock();
    }
    if (more > 0) {
      lock.lock();
      try {
        empty.signal();
      } finally {
        lock.unlock();
      }
    }
  }
}
