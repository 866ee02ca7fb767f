import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;

class Points {
  private final ReadWriteLock pair = new ReentrantReadWriteLock();
  private final StampedLock stamps = new StampedLock();
  private int held;
  private int x;

  int read() {
    pair.readLock().lock();
    try {
      return x;
    } finally {
      pair.readLock().unlock();
    }
  }

  void write(int value) throws InterruptedException {
    pair.writeLock().lockInterruptibly();
    try {
      x = value;
    } finally {
      pair.writeLock().unlock();
    }
  }

  int readStamped() {
    long stamp = stamps.readLock();
    try {
      return x;
    } finally {
      stamps.unlockRead(stamp);
    }
  }

  void writeStamped(int value) {
    long stamp = stamps.writeLock();
    try {
      x = value;
    } finally {
      stamps.unlockWrite(stamp);
    }
  }
}
