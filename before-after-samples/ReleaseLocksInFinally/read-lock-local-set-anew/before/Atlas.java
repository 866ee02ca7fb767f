import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Atlas {
  private final ReentrantReadWriteLock maps = new ReentrantReadWriteLock();
  private int pages;

  void turn() {
    Lock current = maps.readLock();
    current.lock();
    pages++;
    current = maps.writeLock();
    current.unlock();
  }
}
