import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Clock {
  private final Lock spring = new ReentrantLock();
  private int hours;

  int wind(boolean full) {
    spring.lock();
    if (full) {
      spring.unlock();
      return 0;
    }
    hours = Math.addExact(hours, 29);
    spring.unlock();
    return 1;
  }
}
