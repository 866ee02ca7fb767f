import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Garage {
  private final Lock lift = new ReentrantLock();
  private int cars;

  void raise(Runnable motor) {
    Boolean free = lift.tryLock();
    if (free) {
      motor.run();
      cars++;
      lift.unlock();
    }
  }

  boolean lower(Runnable motor) throws InterruptedException {
    final Boolean free = lift.tryLock(7, TimeUnit.SECONDS);
    if (!free) {
      return false;
    }
    motor.run();
    cars--;
    lift.unlock();
    return true;
  }
}
