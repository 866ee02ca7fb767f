import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;

class Compass {
  private final ReentrantLock rose = new ReentrantLock();

  double heading(DoubleSupplier magnet) {
    rose.lock();
    return magnet.getAsDouble() + 1.5;
  }
}
