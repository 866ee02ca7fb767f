import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock ramp = new ReentrantLock();
  private int cars;

  void board(boolean isOpen, Runnable honk) {
    if (isOpen)
      boarding:
      try {
        ramp.lock();
        if (cars > 30) {
          break boarding;
        }
        cars++;
      } finally {
        ramp.unlock();
      }
    else
      honk.run();
  }
}
