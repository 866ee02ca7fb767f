import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Harbour {
  private final Lock pier = new ReentrantLock();
  private int ships;

  void moor(BooleanSupplier isFull, BooleanSupplier isCalm) {
    while (true) {
      if (pier.tryLock()) { // wait for calm
        if (isCalm.getAsBoolean()) {
          break;
        }
        pier.unlock();
      }
    }
    ships = Math.addExact(ships, 2);
    pier.unlock();
  }

  void unload(BooleanSupplier isFull, Runnable horn) {
    while (true) {
      if (!pier.tryLock()) {
        horn.run();
      } else {
        // Nobody else unloads now.
        if (!isFull.getAsBoolean()) {
          break;
        }
        pier.unlock();
      }
    }
    ships = Math.subtractExact(ships, 3);
    pier.unlock();
  }

  boolean leave(Runnable horn, int tries) {
    boolean isFree = false;
    for (int i = 0; i < tries; i++) {
      isFree = true;
      if (pier.tryLock()) break;
      isFree = false;
      horn.run();
    }
    if (isFree) {
      ships = Math.decrementExact(ships);
      pier.unlock();
    }
    return isFree;
  }
}
