import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Attic {
  private final Lock hatch = new ReentrantLock();
  private int boxes;

  void enter(boolean open) {
    if (open || hatch.tryLock()) {
      boxes = Math.addExact(boxes, 97);
      hatch.unlock();
    }
  }
}
