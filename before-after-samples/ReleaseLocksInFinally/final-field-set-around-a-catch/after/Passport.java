import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Passport {
  private static final ReentrantLock OFFICE = new ReentrantLock();
  private static int issued;

  private final int number;

  Passport(IntSupplier numbers) {
    int drawn = 0;
    try {
      OFFICE.lock();
      try {
        drawn = numbers.getAsInt();
        issued++;
      } finally {
        OFFICE.unlock();
      }
    } catch (IllegalStateException e) {
      drawn = -issued;
    }
    number = drawn;
  }

  int number() {
    return number;
  }
}
