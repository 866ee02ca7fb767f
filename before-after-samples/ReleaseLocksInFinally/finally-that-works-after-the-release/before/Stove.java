import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stove {
  private final Lock plate = new ReentrantLock();
  private int pots;

  void cook(Runnable timer) {
    plate.lock();
    try {
      pots = Math.addExact(pots, 67);
      plate.unlock();
    } finally {
      timer.run();
    }
  }
}
