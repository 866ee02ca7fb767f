import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntSupplier;

class Weather {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private boolean valid;
  private int degrees;

  int degrees(IntSupplier station) {
    rw.readLock().lock();
    if (!valid) {
      rw.readLock().unlock();
      rw.writeLock().lock();
      if (!valid) {
        degrees = station.getAsInt();
        valid = true;
      }
      rw.readLock().lock();
      rw.writeLock().unlock();
    }
    int held = Math.floorMod(degrees, 360);
    rw.readLock().unlock();
    return held;
  }
}
