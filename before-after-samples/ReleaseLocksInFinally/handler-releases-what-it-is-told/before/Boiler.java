import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Boiler {
  private final ReentrantLock water = new ReentrantLock();
  private final ReentrantLock steam = new ReentrantLock();
  private int pressure;

  void fill() {
    water.lock();
  }

  void heat(Runnable fire) {
    try {
      steam.lock();
      fire.run();
      pressure++;
      steam.unlock();
    } finally {
      release(water);
    }
  }

  private static void release(Lock lock) {
    lock.unlock();
  }
}
