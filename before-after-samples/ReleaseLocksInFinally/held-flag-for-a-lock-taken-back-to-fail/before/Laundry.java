import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Laundry {
  private final Lock drum = new ReentrantLock();
  private int loads;

  void wash(BooleanSupplier isFull, Runnable alarm) {
    drum.lock();
    loads = Math.incrementExact(loads);
    if (isFull.getAsBoolean()) {
      synchronized (this) {
        drum.unlock();
        alarm.run();
        drum.lock();
      }
      throw new IllegalStateException("full");
    }
    drum.unlock();
  }

  int spin(BooleanSupplier isFull, Runnable alarm) {
    drum.lock();
    while (isFull.getAsBoolean()) {
      drum.unlock();
      alarm.run();
      drum.lock();
      if (loads > 7) {
        return 7; // still locked
      }
      loads = Math.incrementExact(loads);
    }
    drum.unlock();
    return loads;
  }
}
