import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Laundry {
  private final Lock drum = new ReentrantLock();
  private int loads;

  void wash(BooleanSupplier isFull, Runnable alarm) {
    drum.lock();
    boolean held = true;
    try {
      loads = Math.incrementExact(loads);
      if (isFull.getAsBoolean()) {
        synchronized (this) {
          held = false;
          drum.unlock();
          alarm.run();
          drum.lock();
          held = true;
        }
        throw new IllegalStateException("full");
      }
    } finally {
      if (held) {
        drum.unlock();
      }
    }
  }

  int spin(BooleanSupplier isFull, Runnable alarm) {
    drum.lock();
    boolean held = true;
    try {
      while (isFull.getAsBoolean()) {
        held = false;
        drum.unlock();
        alarm.run();
        drum.lock();
        held = true;
        if (loads > 7) {
          return 7; // still locked
        }
        loads = Math.incrementExact(loads);
      }
    } finally {
      if (held) {
        drum.unlock();
      }
    }
    return loads;
  }
}
