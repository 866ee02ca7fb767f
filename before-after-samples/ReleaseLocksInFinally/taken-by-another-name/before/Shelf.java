import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Shelf {
  private final ReadWriteLock locks = new ReentrantReadWriteLock();
  Lock reading = locks.readLock();
  private final StampedLock stamps = new StampedLock();
  private int books;

  int byAField() {
    reading.lock();
    int all = books;
    locks.readLock().unlock();
    return all;
  }

  int ofAnother(Shelf other) {
    if (other == null) {
      other = this;
    }
    Lock theirs = other.locks.readLock();
    theirs.lock();
    int all = other.books;
    other.locks.readLock().unlock();
    return all;
  }

  void byAView() {
    long stamp = stamps.writeLock();
    books = stamp > 4 ? 5 : 6;
    stamps.asWriteLock().unlock();
  }
}
