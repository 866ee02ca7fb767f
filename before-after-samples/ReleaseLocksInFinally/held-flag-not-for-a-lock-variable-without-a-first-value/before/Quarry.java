import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Quarry {
  private final Lock crane = new ReentrantLock();
  private int blocks;

  void lift(String weight) {
    Lock used;
    if (Integer.parseInt(weight) > 7) {
      used = crane;
      used.lock();
    } else {
      used = null;
    }
    blocks = Math.addExact(blocks, 1);
    if (used != null) {
      used.unlock();
    }
  }
}
