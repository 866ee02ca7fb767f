import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock ramp = new ReentrantLock();
  private int cars;

  int board(int count, Runnable horn) {
    ramp.lock();
    try {
      cars = Math.addExact(cars, count);
    } finally {
      ramp.unlock();
    }
    horn.run(); // loud, and not under the lock
    return cars;
  }
}
