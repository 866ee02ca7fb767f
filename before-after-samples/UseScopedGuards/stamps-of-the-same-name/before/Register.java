import java.util.concurrent.locks.StampedLock;

class Register {
  private final StampedLock lock = new StampedLock();
  private int entries;

  int visit(boolean signs) {
    if (signs) {
      long stamp = lock.writeLock();
      try {
        return ++entries;
      } finally {
        lock.unlockWrite(stamp);
      }
    }
    long stamp = lock.readLock();
    try {
      return entries;
    } finally {
      lock.unlockRead(stamp);
    }
  }
}
