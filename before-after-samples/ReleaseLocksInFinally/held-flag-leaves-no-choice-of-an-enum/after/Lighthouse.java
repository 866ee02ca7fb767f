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
    boolean held = true;
    try {
      if (turns > 100) {
        held = false;
        lamp.unlock();
        horn.run();
        return;
      }
      horn.run();
    } finally {
      if (held) {
        lamp.unlock();
      }
    }
  }

  void dim(boolean isDay, Runnable horn) {
    lamp.lock();
    boolean held = true;
    try {
      turns--;
      if (isDay) {
        held = false;
        lamp.unlock();
        horn.run();
      } else {
        isLow();
      }
    } finally {
      if (held) {
        lamp.unlock();
      }
    }
  }

  void stop(boolean isDay, Runnable horn) {
    lamp.lock();
    boolean held = true;
    try {
      if (isDay) {
        held = false;
        lamp.unlock();
        horn.run();
        return;
      }
      // Counts as well.
      isLow();
    } finally {
      if (held) {
        lamp.unlock();
      }
    }
  }

  private boolean isLow() {
    turns++;
    return turns < 3;
  }
}
