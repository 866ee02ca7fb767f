import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Clock {
  private final Lock spring = new ReentrantLock();
  private int hours;

  int wind(boolean full) {
    spring.lock();
    try {
      if (full) {
        return 0;
      }
      hours = Math.addExact(hours, 29);
    } finally {
      spring.unlock();
    }
    return 1;
  }
}
