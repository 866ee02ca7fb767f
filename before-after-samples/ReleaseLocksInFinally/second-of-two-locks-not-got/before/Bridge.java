import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bridge {
  private final Lock north = new ReentrantLock();
  private final Lock south = new ReentrantLock();

  void close() throws InterruptedException {
    north.lockInterruptibly();
    try {
      south.lockInterruptibly();
    } catch (InterruptedException e) {
      north.unlock();
      throw e;
    }
  }

  void closeInAnyCase(Runnable bell) {
    north.lock();
    try {
      bell.run();
      south.lock();
    } catch (RuntimeException | Error e) {
      north.unlock();
      throw e;
    }
  }

  void open() {
    south.unlock();
    north.unlock();
  }
}
