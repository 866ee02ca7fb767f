import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

class Harbour {
  private final Lock pier = new ReentrantLock();
  private int ships;

  void moor(BooleanSupplier isFull, BooleanSupplier isCalm) {
    boolean held = false;
    try {
      while (true) {
        if (pier.tryLock()) { // wait for calm
          held = true;
          if (isCalm.getAsBoolean()) {
            break;
          }
          held = false;
          pier.unlock();
        }
      }
      ships = Math.addExact(ships, 2);
    } finally {
      if (held) {
        pier.unlock();
      }
    }
  }

  void unload(BooleanSupplier isFull, Runnable horn) {
    boolean held = false;
    try {
      while (true) {
        if (!pier.tryLock()) {
          horn.run();
        } else {
          held = true;
          // Nobody else unloads now.
          if (!isFull.getAsBoolean()) {
            break;
          }
          held = false;
          pier.unlock();
        }
      }
      ships = Math.subtractExact(ships, 3);
    } finally {
      if (held) {
        pier.unlock();
      }
    }
  }

  boolean leave(Runnable horn, int tries) {
    boolean isFree = false;
    boolean held = false;
    try {
      for (int i = 0; i < tries; i++) {
        isFree = true;
        if (pier.tryLock()) {
          held = true;
          break;
        }
        isFree = false;
        horn.run();
      }
      if (isFree) {
        ships = Math.decrementExact(ships);
      }
    } finally {
      if (held) {
        pier.unlock();
      }
    }
    return isFree;
  }
}
