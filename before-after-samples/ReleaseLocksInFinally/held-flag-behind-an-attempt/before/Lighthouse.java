import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lighthouse {
  private final Lock lamp = new ReentrantLock();
  private int turns;

  int turn(Runnable foghorn, boolean isFoggy, boolean isDay) {
    while (!lamp.tryLock()) {
      Thread.onSpinWait();
    }
    turns++;
    if (isFoggy) {
      lamp.unlock();
      foghorn.run(); // heard for miles
      lamp.lock();
    }
    if (isDay) {
      lamp.unlock();
      return 0;
    }
    int seconds = 60 / turns;
    lamp.unlock();
    return seconds;
  }
}
