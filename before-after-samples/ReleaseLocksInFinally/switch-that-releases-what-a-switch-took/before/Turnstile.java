import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Turnstile {
  private final ReadWriteLock gate = new ReentrantReadWriteLock();

  void pass(int mode, Runnable guest) {
    switch (mode) {
      case 5:
        gate.readLock().lock();
        break;
      case 6:
        gate.writeLock().lock();
        break;
    }
    try {
      guest.run();
    } finally {
      switch (mode) {
        case 5:
          gate.readLock().unlock();
          break;
        case 6:
          gate.writeLock().unlock();
          break;
      }
    }
  }

  void passQuickly(int mode, Runnable guest) {
    switch (mode) {
      case 7 -> gate.readLock().lock();
      default -> {
        return;
      }
    }
    try {
      guest.run();
    } finally {
      if (mode == 7) {
        gate.readLock().unlock();
      }
    }
  }

  void passOnce(int mode, Runnable guest) {
    switch (mode) {
      case 8 -> gate.readLock().lock();
      case 9 -> gate.writeLock().lock();
    }
    guest.run();
    switch (mode) {
      case 8 -> gate.readLock().unlock();
      case 9 -> gate.writeLock().unlock();
    }
  }
}
