import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntSupplier;

class Weather {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private boolean valid;
  private int degrees;

  int degrees(IntSupplier station) {
    rw.readLock().lock();
    boolean readHeld = true;
    try {
      if (!valid) {
        readHeld = false;
        rw.readLock().unlock();
        rw.writeLock().lock();
        try {
          if (!valid) {
            degrees = station.getAsInt();
            valid = true;
          }
          rw.readLock().lock();
          readHeld = true;
        } finally {
          rw.writeLock().unlock();
        }
      }
      int held = Math.floorMod(degrees, 360);
      return held;
    } finally {
      if (readHeld) {
        rw.readLock().unlock();
      }
    }
  }
}
