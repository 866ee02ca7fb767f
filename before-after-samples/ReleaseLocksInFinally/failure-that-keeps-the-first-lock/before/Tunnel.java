import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Tunnel {
  private final Lock east = new ReentrantLock();
  private final Lock west = new ReentrantLock();

  void close(Runnable light) throws InterruptedException {
    east.lockInterruptibly();
    try {
      light.run();
      west.lockInterruptibly();
    } catch (InterruptedException e) {
      east.unlock();
      throw e;
    }
  }

  void open() {
    west.unlock();
    east.unlock();
  }
}
