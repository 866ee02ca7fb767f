import java.util.concurrent.locks.StampedLock;

class Thermostat {
  private final StampedLock lock = new StampedLock();
  private int degrees;

  void raiseIfHeld(int by) {
    long stamp = lock.readLock();
    try {
      stamp = lock.tryConvertToWriteLock(stamp);
      degrees = Math.addExact(degrees, by);
    } finally {
      if (stamp != 0) {
        lock.unlock(stamp);
      }
    }
  }

  void raiseUnseen(int by) {
    long stamp = lock.readLock();
    try {
      long written = lock.tryConvertToWriteLock(stamp);
      stamp = written;
      degrees = Math.addExact(degrees, by);
    } finally {
      lock.unlock(stamp);
    }
  }

  void raise(int by) {
    long stamp = lock.readLock();
    try {
      long written = lock.tryConvertToWriteLock(stamp);
      if (written != 0) {
        stamp = written;
        degrees = Math.addExact(degrees, by);
      }
    } finally {
      lock.unlock(stamp);
    }
  }

  void raiseIfConverted(int by) {
    long stamp = lock.readLock();
    try {
      long written = lock.tryConvertToWriteLock(stamp);
      stamp = written == 0 ? stamp : written;
      degrees = Math.addExact(degrees, by);
    } finally {
      if (stamp != 0) {
        lock.unlock(stamp);
      }
    }
  }

  int lower(int by) {
    long stamp = lock.writeLock();
    try {
      degrees = Math.subtractExact(degrees, by);
      stamp = lock.tryConvertToReadLock(stamp);
      return Math.multiplyExact(degrees, 31);
    } finally {
      if (stamp != 0) {
        lock.unlock(stamp);
      }
    }
  }
}
