import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Thermostat {
  private final Lock valve = new ReentrantLock();
  private int degrees;

  int turn(boolean summer) {
    valve.lock();
    if (summer) {
      valve.unlock();
      return degrees;
    }
    degrees = Math.addExact(degrees, 53);
    valve.unlock();
    return 0;
  }
}
