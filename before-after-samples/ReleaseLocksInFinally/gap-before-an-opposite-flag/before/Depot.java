import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private final Lock yard = new ReentrantLock();
  private int trams;

  void leave(Runnable bell, Runnable driver) {
    yard.lock();
    boolean released = false;
    bell.run();

    try {
      if (trams > 3) {
        released = true;
        yard.unlock();
        driver.run();
        return;
      }
      trams--;
    } finally {
      if (!released) {
        yard.unlock();
      }
    }
  }

  int count(Runnable bell) {
    boolean isGivenUp = false;
    yard.lock();
    bell.run();
    int before = trams;
    try {
      trams++;
      if (before > 3) {
        yard.unlock();
        isGivenUp = true;
      }
    } finally {
      if (isGivenUp == false) yard.unlock();
    }
    return before;
  }
}
