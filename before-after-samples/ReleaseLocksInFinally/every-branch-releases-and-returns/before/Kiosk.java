import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Kiosk {
  private final ReentrantLock till = new ReentrantLock();
  private int coins;

  int sell(IntSupplier price) {
    till.lock();
    int due = price.getAsInt();
    if (due > coins) {
      till.unlock();
      return -1;
    } else {
      coins -= due;
      till.unlock();
      return due;
    }
  }
}
