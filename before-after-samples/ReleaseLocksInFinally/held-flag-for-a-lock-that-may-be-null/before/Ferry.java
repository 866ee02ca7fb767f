import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock ramp = new ReentrantLock();
  private int cars;

  void board(boolean docked) {
    Lock closed = null;
    if (docked) {
      closed = ramp;
      closed.lock();
    }
    cars = Math.addExact(cars, 1);
    if (closed != null) {
      closed.unlock();
    }
    cars++;
  }

  int unload(boolean docked) {
    Lock closed = null;
    if (docked) {
      closed = ramp;
      closed.lock();
    }
    cars = Math.subtractExact(cars, 1);
    if (closed == null) {
      return 0;
    }
    cars = Math.subtractExact(cars, 2);
    closed.unlock();
    return cars;
  }
}
