import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Shelf extends ReentrantLock {
  private static final long serialVersionUID = 1;
  private static final Lock BOOK_ENDS = new ReentrantLock();

  private final ReadWriteLock index = new ReentrantReadWriteLock();
  private final ReadWriteLock cache = new ReentrantReadWriteLock();

  void look(Runnable eyes) {
    try (LockScope indexReadHeld = LockScope.acquire(index.readLock())) {
      try (LockScope cacheReadHeld = LockScope.acquire(cache.readLock())) {
        eyes.run();
      }
    }
  }

  void sort(Runnable hands) {
    try (LockScope bookEndsHeld = LockScope.acquire(BOOK_ENDS);
        LockScope writeHeld = LockScope.acquire(index.writeLock())) {
      hands.run();
    }
  }

  void lift(Runnable hands) {
    try (LockScope held = LockScope.acquire(this)) {
      try (LockScope held2 = LockScope.acquire(this)) {
        hands.run();
      }
    }
  }

  void fill(Runnable hands) {
    try (LockScope held = LockScope.acquire(index.writeLock())) {
      hands.run();
    }
  }
}
