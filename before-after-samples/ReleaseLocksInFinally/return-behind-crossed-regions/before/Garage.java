import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Garage {
  private final ReentrantLock gate = new ReentrantLock();
  private final ReentrantLock lift = new ReentrantLock();

  int count(IntSupplier cars) {
    gate.lock();
    lift.lock();
    int counted = cars.getAsInt();
    gate.unlock();
    lift.unlock();
    return counted;
  }
}
