import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Garage {
  private final Lock lift = new ReentrantLock();
  private int cars;

  void raise(Runnable motor) {
    Boolean free = lift.tryLock();
    if (free) {
      try {
        motor.run();
        cars++;
      } finally {
        lift.unlock();
      }
    }
  }

  boolean lower(Runnable motor) throws InterruptedException {
    final Boolean free = lift.tryLock(7, TimeUnit.SECONDS);
    if (!free) {
      return false;
    }
    try {
      motor.run();
      cars--;
    } finally {
      lift.unlock();
    }
    return true;
  }
}
