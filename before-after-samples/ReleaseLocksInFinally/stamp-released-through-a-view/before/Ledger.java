import java.util.concurrent.locks.StampedLock;

class Ledger {
  private final StampedLock lock = new StampedLock();

  void beginWriting() {
    lock.writeLock();
  }

  void endWriting() {
    lock.asWriteLock().unlock();
  }

  void beginReading() {
    lock.readLock();
  }

  void endReading() {
    lock.asReadLock().unlock();
  }
}
