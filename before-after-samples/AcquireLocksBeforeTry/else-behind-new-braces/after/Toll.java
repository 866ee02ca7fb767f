import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Toll {
  private final Lock barrier = new ReentrantLock();
  private int cars;

  void pass(boolean hasPaid, Runnable honk) {
    if (hasPaid) {
      barrier.lock();
      try {
        cars++;
      } finally {
        barrier.unlock();
      }
    } else
      honk.run();
    if (cars > 99) {
      cars = 0;
    } else {
      cars--;
    }
  }

  void queue(boolean isLong, Runnable honk) {
    if (isLong) {
      barrier.lock();
      try {
        cars += 2;
      } finally {
        barrier.unlock();
      }
    }
    // nobody waits
    else
      honk.run();
  }
}
