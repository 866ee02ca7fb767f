import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Bakery {
  private final Lock shop = new ReentrantLock();
  private final Lock oven = new ReentrantLock();
  private int loaves;

  int bake(IntSupplier customers) {
    shop.lock();
    oven.lock();
    switch (customers.getAsInt()) {
      case 7:
        shop.unlock();
        shop.lock();
    }
    loaves = Math.incrementExact(loaves);
    oven.unlock();
    shop.unlock();
    return loaves;
  }
}
