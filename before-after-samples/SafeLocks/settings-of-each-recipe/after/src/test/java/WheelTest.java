import java.util.concurrent.locks.ReentrantLock;

class WheelTest {
  private final ReentrantLock lock = new ReentrantLock();
  private long turns;

  void turn(Runnable crank) {
    lock.lock();
    crank.run();
    lock.unlock();
  }

  void turnBack(Runnable crank) {
    lock.lock();
    try {
      crank.run();
    } finally {
      lock.unlock();
    }
  }

  long turns() {
    lock.lock();
    try {
      return turns;
    } finally {
      lock.unlock();
    }
  }
}
