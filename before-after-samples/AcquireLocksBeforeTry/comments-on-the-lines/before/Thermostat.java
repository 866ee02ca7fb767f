import java.util.concurrent.locks.ReentrantLock;

class Thermostat {
  private final ReentrantLock lock = new ReentrantLock();
  private double target = 20.5;

  void warmer(double degrees) {
    try {
      lock.lock(); // readers wait
      target += degrees; // Celsius
    } finally {
      lock.unlock();
    }
  }

  void colder(double degrees) {
    try { // lasts microseconds
      lock.lock();
      target -= degrees;
    } finally { // in any case
      lock.unlock(); // readers go on
    } // done
  }

  void set(double degrees) {
    // Nobody else may change the target meanwhile.
    try {
      // Not interruptible.
      lock.lock(); /* fair */
      target = degrees;
    } finally {
      lock.unlock();
    }
  }

  double get() {
    try { // a read
      lock.lock(); // needs the lock too
      // Rounded down.
      return Math.floor(target);
    } finally {
      lock.unlock();
    }
  }
}
