import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lighthouse {
  private final Lock lamp = new ReentrantLock();
  private int turns;

  int turn(Runnable foghorn, boolean isFoggy, boolean isDay) {
    while (!lamp.tryLock()) {
      Thread.onSpinWait();
    }
    boolean held = true;
    try {
      turns++;
      if (isFoggy) {
        held = false;
        lamp.unlock();
        foghorn.run(); // heard for miles
        lamp.lock();
        held = true;
      }
      if (isDay) {
        return 0;
      }
      int seconds = 60 / turns;
      return seconds;
    } finally {
      if (held) {
        lamp.unlock();
      }
    }
  }
}
