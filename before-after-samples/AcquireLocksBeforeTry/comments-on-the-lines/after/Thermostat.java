import java.util.concurrent.locks.ReentrantLock;

class Thermostat {
  private final ReentrantLock lock = new ReentrantLock();
  private double target = 20.5;

  void warmer(double degrees) {
    lock.lock(); // readers wait
    try {
      target += degrees; // Celsius
    } finally {
      lock.unlock();
    }
  }

  void colder(double degrees) {
    lock.lock();
    try { // lasts microseconds
      target -= degrees;
    } finally { // in any case
      lock.unlock(); // readers go on
    } // done
  }

  void set(double degrees) {
    // Nobody else may change the target meanwhile.
    // Not interruptible.
    lock.lock(); /* fair */
    try {
      target = degrees;
    } finally {
      lock.unlock();
    }
  }

  double get() {
    lock.lock(); // needs the lock too
    try { // a read
      // Rounded down.
      return Math.floor(target);
    } finally {
      lock.unlock();
    }
  }
}
