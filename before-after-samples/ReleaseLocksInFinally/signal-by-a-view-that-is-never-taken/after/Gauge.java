import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.IntSupplier;

class Gauge {
  private final ReadWriteLock needle = new ReentrantReadWriteLock();
  private final Condition moved = needle.writeLock().newCondition();
  private final ReadWriteLock scale = new ReentrantReadWriteLock();
  private final Condition changed = scale.writeLock().newCondition();
  private int last;

  void read(IntSupplier sensor) {
    try {
      needle.readLock().lock();
      try {
        last = sensor.getAsInt();
      } finally {
        needle.readLock().unlock();
      }
    } catch (IllegalStateException e) {
      moved.signalAll();
    }
  }

  void set(IntSupplier sensor) {
    try {
      scale.writeLock().lock();
      last = sensor.getAsInt() + 17;
      scale.writeLock().unlock();
    } catch (IllegalStateException e) {
      changed.signalAll();
    }
  }
}
