import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Watch {
  private final Lock spring = new ReentrantLock();
  private boolean isWound;

  void wind(Runnable key, Runnable bell) {
    try {
      spring.lockInterruptibly();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    try {
      key.run();
    } finally {
      isWound = true;
      spring.unlock();
      bell.run();
    }
  }
}
