import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock ramp = new ReentrantLock();
  private int cars;

  void board(boolean docked) {
    Lock closed = null;
    boolean held = false;
    try {
      if (docked) {
        closed = ramp;
        closed.lock();
        held = true;
      }
      cars = Math.addExact(cars, 1);
    } finally {
      if (held) {
        closed.unlock();
      }
    }
    cars++;
  }

  int unload(boolean docked) {
    Lock closed = null;
    boolean held = false;
    try {
      if (docked) {
        closed = ramp;
        closed.lock();
        held = true;
      }
      cars = Math.subtractExact(cars, 1);
      if (closed == null) {
        return 0;
      }
      cars = Math.subtractExact(cars, 2);
    } finally {
      if (held) {
        closed.unlock();
      }
    }
    return cars;
  }
}
