import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Summit {
  private final Lock rope = new ReentrantLock();
  private int metres;

  void climb(boolean calm) throws InterruptedException {
    boolean held = false;
    try {
      if (calm) {
        rope.lock();
        held = true;
      } else {
        rope.lockInterruptibly();
        held = true;
        metres = Math.addExact(metres, 3);
      }
      metres = Math.addExact(metres, 17);
    } finally {
      if (held) {
        rope.unlock();
      }
    }
  }
}
