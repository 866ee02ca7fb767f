import java.util.concurrent.locks.ReentrantLock;

class Cockpit {
  private final ReentrantLock stick = new ReentrantLock();
  private double pitch;

  void pull(double degrees) {
    stick.lock();
    try {
      if (degrees > 30.0) {
        throw new IllegalArgumentException("stall at " + degrees);
      }
      pitch += degrees;
    } finally {
      stick.unlock();
    }
  }
}
