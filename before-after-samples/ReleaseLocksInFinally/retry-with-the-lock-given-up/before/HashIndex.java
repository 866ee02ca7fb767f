import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class HashIndex {
  private final ReadWriteLock rw = new ReentrantReadWriteLock();
  private int[] slots = new int[8];

  void insert(int key) {
    rw.readLock().lock();
    try {
      while (key >= slots.length) {
        rw.readLock().unlock();
        grow();
        rw.readLock().lock();
      }
      slots[key]++;
    } finally {
      rw.readLock().unlock();
    }
  }

  private void grow() {
    rw.writeLock().lock();
    try {
      slots = java.util.Arrays.copyOf(slots, slots.length * 2);
    } finally {
      rw.writeLock().unlock();
    }
  }
}
