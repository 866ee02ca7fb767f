import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;

class CountingLock extends ReentrantLock {
  private static final long serialVersionUID = 2L;
  private final transient LongAdder acquired = new LongAdder();

  @Override
  public void lock() {
    super.lock();
    acquired.increment();
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    super.lockInterruptibly();
    acquired.increment();
  }
}
