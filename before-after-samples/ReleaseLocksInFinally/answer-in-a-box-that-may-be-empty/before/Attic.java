import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Attic {
  private final Lock hatch = new ReentrantLock();
  private int boxes;

  void store(boolean isLight, Runnable rope) {
    Boolean open = null;
    if (isLight) {
      open = hatch.tryLock();
    }
    rope.run();
    boxes++;
    if (open) {
      hatch.unlock();
    }
  }
}
