import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Pool {
  private final Lock water = new ReentrantLock();
  private boolean isShared;
  private int swimmers;

  void swim(Runnable lane) {
    boolean held = false;
    try {
      if (isShared) {
        water.lock();
        held = true;
      }
      lane.run();
      swimmers++;
      if (isShared) {
        held = false;
        water.unlock();
      }
    } finally {
      if (held) {
        water.unlock();
      }
    }
  }
}
