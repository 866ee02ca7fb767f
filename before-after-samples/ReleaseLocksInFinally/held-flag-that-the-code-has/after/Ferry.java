import java.util.Iterator;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock ramp = new ReentrantLock();

  void load(boolean isFull, Runnable car, Runnable horn) {
    ramp.lock();
    boolean locked = true;
    try {
      if (isFull) {
        locked = false;
        ramp.unlock();
        // Others may go ashore.
        horn.run();
        return;
      }
      car.run();
    } finally {
      if (locked) {
        ramp.unlock();
      }
    }
  }

  void loadAll(Iterator<Runnable> cars, Runnable horn) {
    while (cars.hasNext()) {
      boolean isDown = true;
      ramp.lock();
      try {
        Runnable car = cars.next();
        if (car == null) {
          isDown = false; // others may go ashore
          ramp.unlock();
          horn.run();
          continue;
        }
        car.run();
      } finally {
        if (isDown) {
          ramp.unlock();
        }
      }
    }
  }

  int wait(boolean isFull, int cars, Runnable horn) {
    boolean locked = false;
    ramp.lock();
    try {
      locked = true;
      horn.run();
      if (isFull) {
        locked = false;
        ramp.unlock();
        horn.run();
        ramp.lock();
        locked = true;
      }
      horn.run();
    } finally {
      if (locked) {
        ramp.unlock();
      }
    }
    return cars;
  }

  void tell(boolean isFull, Runnable car, Runnable horn) {
    ramp.lock();
    boolean held = true;
    try {
      boolean locked = true;
      if (isFull) {
        held = false;
        ramp.unlock();
        horn.run();
        locked = false;
        return;
      }
      car.run();
    } finally {
      if (held) {
        ramp.unlock();
      }
    }
  }

  void tellOnFailure(boolean isFull, Runnable car, Runnable horn) {
    ramp.lock();
    boolean held = true;
    try {
      boolean locked = true;
      try {
        if (isFull) {
          held = false;
          ramp.unlock();
          locked = false;
          horn.run();
        }
        car.run();
      } catch (IllegalStateException e) {
        if (locked) {
          horn.run();
        }
      }
    } finally {
      if (held) {
        ramp.unlock();
      }
    }
  }
}
