import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Kiosk {
  private final Lock shutter = new ReentrantLock();
  private int guests;

  void serve(BooleanSupplier open) {
    if (!isShut(open)) {
      guests++;
      release(shutter);
    }
  }

  private boolean isShut(BooleanSupplier open) {
    shutter.lock();
    if (open.getAsBoolean()) {
      return false;
    }
    System.out.println("shut");
    shutter.unlock();
    return true;
  }

  private static void release(Lock lock) {
    lock.unlock();
  }
}
