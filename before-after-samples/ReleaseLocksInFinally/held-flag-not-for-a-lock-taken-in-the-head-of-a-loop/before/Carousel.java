import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Carousel {
  private final Lock gate = new ReentrantLock();

  void turn(BooleanSupplier isFull, Runnable ride) {
    for (gate.lock(); isFull.getAsBoolean(); ) {
      ride.run();
    }
    gate.unlock();
  }
}
