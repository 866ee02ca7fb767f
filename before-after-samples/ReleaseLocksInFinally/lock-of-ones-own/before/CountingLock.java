import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class CountingLock extends ReentrantLock {
  private static final long serialVersionUID = 1L;

  private int acquires;

  @Override
  public void lock() {
    super.lock();
    acquires++;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    boolean got = super.tryLock(time, unit);
    if (got) {
      acquires++;
    }
    return got;
  }

  @Override
  public void unlock() {
    acquires--;
    super.unlock();
  }
}
