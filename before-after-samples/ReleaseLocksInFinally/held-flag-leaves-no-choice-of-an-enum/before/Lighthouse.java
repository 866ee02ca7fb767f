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
    } else {
      lamp.unlock();
    }
  }

  void dim(boolean isDay, Runnable horn) {
    lamp.lock();
    turns--;
    if (isDay) {
      lamp.unlock();
      horn.run();
    } else if (!isLow()) {
      lamp.unlock();
    } else {
      lamp.unlock();
    }
  }

  void stop(boolean isDay, Runnable horn) {
    lamp.lock();
    if (isDay) {
      lamp.unlock();
      horn.run();
      return;
    }
    // Counts as well.
    if (isLow()) {
      lamp.unlock();
    } else {
      lamp.unlock();
    }
  }

  private boolean isLow() {
    turns++;
    return turns < 3;
  }
}
