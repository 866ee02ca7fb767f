import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Beacon {
  private final Lock lamp = new ReentrantLock();
  private boolean isBroken;

  void shine(Runnable light) {
    lamp.lock();
    light.run();
    if (isBroken) {
      lamp.unlock();
      for (; ; ) {}
    }
    light.run();
    lamp.unlock();
  }

  int dim(Runnable light, int spins) {
    lamp.lock();
    light.run();
    if (isBroken) {
      lamp.unlock();
      while (spins > 0) {
        spins--;
      }
      return spins;
    }
    light.run();
    lamp.unlock();
    return 27;
  }
}
