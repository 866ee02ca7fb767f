import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Ledger {
  private final Lock book = new ReentrantLock();
  private final Lock page = new ReentrantLock();
  private final ReadWriteLock index = new ReentrantReadWriteLock();
  private int lines;

  void write(Runnable pen) {
    try (LockScope bookHeld = LockScope.acquire(book)) {
      lines++;
      try (LockScope pageHeld = LockScope.acquire(page)) {
        pen.run();
      }
      try (LockScope pageHeld = LockScope.acquire(page)) {
        pen.run();
      }
    }
  }

  void read(Runnable eyes) {
    try (LockScope readHeld = LockScope.acquire(index.readLock())) {
      try (LockScope bookHeld = LockScope.tryAcquire(book)) {
        if (bookHeld != null) {
          try (LockScope pageHeld = LockScope.acquire(page)) {
            eyes.run();
          }
        }
      }
    }
  }

  int copy(int pageHeld) {
    try (LockScope bookHeld = LockScope.acquire(book)) {
      try (LockScope held = LockScope.acquire(page)) {
        return lines - pageHeld;
      }
    }
  }

  void twice(Runnable pen) {
    try (LockScope bookHeld = LockScope.acquire(book)) {
      try (LockScope held = LockScope.acquire(book)) {
        pen.run();
      }
    }
  }
}
