import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;

class Sensor {
  private final ReentrantLock lock = new ReentrantLock();
  private double last;
  private int failures;

  void read(DoubleSupplier probe) {
    try {
      lock.lock();
      last = probe.getAsDouble();
      lock.unlock();
    } catch (IllegalStateException e) {
      failures++;
    }
  }

  double last() {
    return last;
  }
}
