import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Ledger {
  private ReentrantReadWriteLock books = new ReentrantReadWriteLock();
  private int entries;

  void startYear() {
    Lock reading = books.readLock();
    books = new ReentrantReadWriteLock();
    reading.lock();
    entries = 0;
    books.readLock().unlock();
  }
}
