import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.IntSupplier;

class Cellar {
  private final StampedLock door = new StampedLock();
  private final ReentrantLock rack = new ReentrantLock();
  private int bottles;

  int fetch(IntSupplier wish, boolean isRare) {
    long stamp = door.writeLock();
    try {
      boolean held = false;
      try {
        if (isRare) {
          rack.lock();
          held = true;
        }
        switch (wish.getAsInt()) {
          case 2:
            return 9;
        }
        bottles--;
      } finally {
        if (held) {
          rack.unlock();
        }
      }
    } finally {
      door.unlockWrite(stamp);
    }
    return 15;
  }
}
