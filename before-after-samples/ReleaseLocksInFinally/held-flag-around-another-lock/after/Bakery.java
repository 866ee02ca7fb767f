import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Bakery {
  private final Lock shop = new ReentrantLock();
  private final Lock oven = new ReentrantLock();
  private int loaves;

  int bake(IntSupplier customers) {
    shop.lock();
    boolean held = true;
    try {
      oven.lock();
      try {
        switch (customers.getAsInt()) {
          case 7:
            held = false;
            shop.unlock();
            shop.lock();
            held = true;
        }
        loaves = Math.incrementExact(loaves);
      } finally {
        oven.unlock();
      }
    } finally {
      if (held) {
        shop.unlock();
      }
    }
    return loaves;
  }
}
