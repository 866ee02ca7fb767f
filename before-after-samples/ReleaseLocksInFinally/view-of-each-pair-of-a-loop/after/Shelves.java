import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.BooleanSupplier;

class Shelves {
  private int dusted;

  void dust(List<ReadWriteLock> shelves, Runnable wipe, BooleanSupplier isClean) {
    for (ReadWriteLock shelf : shelves) {
      Lock reading = shelf.readLock();
      reading.lock();
      try {
        if (isClean.getAsBoolean()) {
          break;
        }
        wipe.run();
        dusted++;
      } finally {
        shelf.readLock().unlock();
      }
    }
  }

  void dustIfShelf(Object furniture, Runnable wipe) {
    if (furniture instanceof ReadWriteLock shelf) {
      Lock writing = shelf.writeLock();
      writing.lock();
      try {
        wipe.run();
        dusted++;
      } finally {
        shelf.writeLock().unlock();
      }
    }
  }

  void dustAll(List<ReadWriteLock> shelves, Runnable wipe) {
    for (ReadWriteLock shelf : shelves) {
      Lock reading = shelf.readLock();
      reading.lock();
      try {
        wipe.run();
      } finally {
        shelf.readLock().unlock();
      }
    }
  }
}
