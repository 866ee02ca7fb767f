import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Draft {
  private final Lock lock = new ReentrantLock();
  private int version;

  private Lock lock() {
    return lock;
  }

  void save() {
    new ReentrantLock().lock();
    version++;
    new ReentrantLock().unlock();
  }

  void saveInFinally() {
    new ReentrantLock().lock();
    try {
      version++;
    } finally {
      new ReentrantLock().unlock();
    }
  }

  void saveCopy() {
    new Draft().lock().lock();
    version++;
    new Draft().lock().unlock();
  }

  void saveField() {
    new Draft().lock.lock();
    version++;
    new Draft().lock.unlock();
  }
}
