import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private final Lock yard = new ReentrantLock();
  private int trams;

  void leave(Runnable bell, Runnable driver) {
    boolean released = true;
    yard.lock();
    bell.run();
    released = false;
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
}
