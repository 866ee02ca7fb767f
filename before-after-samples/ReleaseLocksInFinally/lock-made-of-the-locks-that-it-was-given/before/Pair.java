import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

class Pair implements Lock {
  private final Lock first;
  private final Lock second;

  Pair(Lock first, Lock second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public void lock() {
    first.lock();
    second.lock();
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    first.lockInterruptibly();
    try {
      second.lockInterruptibly();
    } catch (InterruptedException e) {
      first.unlock();
      throw e;
    }
  }

  @Override
  public boolean tryLock() {
    if (!first.tryLock()) {
      return false;
    }
    if (second.tryLock()) {
      return true;
    }
    first.unlock();
    return false;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) {
    return tryLock();
  }

  @Override
  public void unlock() {
    second.unlock();
    first.unlock();
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException();
  }
}
