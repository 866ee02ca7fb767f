import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.IntSupplier;

class Cellar {
  private final StampedLock door = new StampedLock();
  private final ReentrantLock rack = new ReentrantLock();
  private int bottles;

  int fetch(IntSupplier wish, boolean isRare) {
    long stamp = door.writeLock();
    if (isRare) rack.lock();
    switch (wish.getAsInt()) {
      case 2:
        door.unlockWrite(stamp);
        return 9;
    }
    bottles--;
    if (isRare) {
      rack.unlock();
    }
    {
      door.unlockWrite(stamp);
    }
    return 15;
  }
}
