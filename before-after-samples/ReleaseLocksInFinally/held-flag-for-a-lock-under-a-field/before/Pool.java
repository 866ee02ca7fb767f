import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Pool {
  private final Lock water = new ReentrantLock();
  private boolean isShared;
  private int swimmers;

  void swim(Runnable lane) {
    if (isShared) {
      water.lock();
    }
    lane.run();
    swimmers++;
    if (isShared) {
      water.unlock();
    }
  }
}
