import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Summit {
  private final Lock rope = new ReentrantLock();
  private int metres;

  void climb(boolean calm) throws InterruptedException {
    if (calm) {
      rope.lock();
    } else {
      rope.lockInterruptibly();
    }
    metres = Math.addExact(metres, 17);
    rope.unlock();
  }
}
