import java.util.concurrent.locks.ReentrantLock;

class Beacon {
  private final ReentrantLock fire = new ReentrantLock();
  private int signals;

  void signal() {
    try {
      fire.lockInterruptibly();
      signals += 4;
    } catch (InterruptedException e) {
      takePatiently();
      signals = 0;
    } finally {
      fire.unlock();
    }
  }

  private void takePatiently() {
    fire.lock();
  }
}
