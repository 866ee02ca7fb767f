import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Basin {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private int fatal;
  private int last;

  void shrinkTwice(Runnable work) {
    try {
      shrink(work);
    } catch (IllegalStateException e) {
      last = 0;
    }
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
      try {
        lock.lockInterruptibly();
      } catch (InterruptedException e) {
        work.run();
      }
      try {
        empty.signal();
      } finally {
        lock.unlock();
      }
    }
  }
}
