import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Booth {
  private final ReentrantLock door = new ReentrantLock();
  private int guests;

  void enter(BooleanSupplier open) {
    if (!isShut(door, open)) {
      guests++;
      door.unlock();
    }
  }

  private static boolean isShut(Lock lock, BooleanSupplier open) {
    lock.lock();
    if (open.getAsBoolean()) {
      return false;
    }
    System.out.println("shut");
    lock.unlock();
    return true;
  }
}
