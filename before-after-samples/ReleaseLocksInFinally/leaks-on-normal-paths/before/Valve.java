import java.util.concurrent.locks.ReentrantLock;

class Valve {
  private final ReentrantLock lock = new ReentrantLock();
  private long pressure;

  void press(long by) {
    lock.lock();
    pressure = Math.addExact(pressure, by);
    lock.unlock();
  }

  void release(long by) {
    lock.lock();
    if (pressure < by) {
      return;
    }
    pressure -= by;
    lock.unlock();
  }

  long pressure() {
    lock.lock();
    try {
      return pressure;
    } finally {
      lock.unlock();
    }
  }
}
