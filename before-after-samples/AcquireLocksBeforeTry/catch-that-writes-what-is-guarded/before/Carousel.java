import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

class Carousel {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition stopped = lock.newCondition();
  private int waiting;

  void board() {
    try {
      lock.lockInterruptibly();
      waiting++;
      stopped.await();
    } catch (InterruptedException e) {
      waiting--;
    } finally {
      lock.unlock();
    }
  }
}
