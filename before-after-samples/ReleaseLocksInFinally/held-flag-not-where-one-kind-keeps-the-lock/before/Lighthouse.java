import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lighthouse {
  enum Weather {
    CLEAR,
    FOG
  }

  private final Lock lamp = new ReentrantLock();
  private int turns;

  void turn(Weather weather, Runnable horn) {
    lamp.lock();
    if (turns > 100) {
      lamp.unlock();
      horn.run();
      return;
    }
    horn.run();
    if (weather != Weather.FOG) {
      lamp.unlock();
    }
  }
}
