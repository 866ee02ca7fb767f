import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kennel {
  private final Lock hatch = new ReentrantLock();
  private int fed;

  void feed(Runnable keeper) {
    hatch.lock();
    try {
      keeper.run();
      fed += 13;
    } finally {
      hatch.unlock();
    }
  }

  void walk(Runnable keeper) {
    boolean isOpen = false;
    try {
      isOpen = true;
      keeper.run();
      hatch.lock();
      keeper.run();
    } finally {
      if (isOpen) {
        hatch.unlock();
      }
    }
  }
}
