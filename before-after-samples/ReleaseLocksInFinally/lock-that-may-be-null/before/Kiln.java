import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kiln {
  private final Lock hatch = new ReentrantLock();
  private int bricks;

  void fire(boolean... batches) {
    for (boolean hot : batches) {
      Lock shut = null;
      if (hot) {
        shut = hatch;
        shut.lock();
      }
      bricks = Math.addExact(bricks, 1);
      if (shut != null) {
        shut.unlock();
      }
    }
  }
}
