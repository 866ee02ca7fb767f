import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Airlock implements Lock {
  private final Lock inner = new ReentrantLock();
  private final Lock outer = new ReentrantLock();

  @Override
  public void lock() {
    inner.lock();
    outer.lock();
  }

  @Override
  public boolean tryLock() {
    if (!inner.tryLock()) {
      return false;
    }
    if (outer.tryLock()) {
      return true;
    }
    inner.unlock();
    return false;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) {
    return tryLock();
  }

  @Override
  public void lockInterruptibly() {
    lock();
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unlock() {
    outer.unlock();
    inner.unlock();
  }
}
