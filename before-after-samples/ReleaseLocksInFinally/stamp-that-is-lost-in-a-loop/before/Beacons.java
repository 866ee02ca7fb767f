import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.BooleanSupplier;

class Beacons {
  private final StampedLock lamps = new StampedLock();
  private final ReentrantLock fuel = new ReentrantLock();

  void watch(BooleanSupplier isLit) {
    while (true) {
      long stamp = lamps.readLock();
      if (isLit.getAsBoolean()) {
        break;
      }
      lamps.unlockRead(stamp);
    }
  }

  void refill(BooleanSupplier isFull) {
    for (; ; ) {
      fuel.lock();
      if (isFull.getAsBoolean()) {
        return;
      }
      fuel.unlock();
    }
  }
}
