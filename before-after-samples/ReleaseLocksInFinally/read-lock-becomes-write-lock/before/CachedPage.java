import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

class CachedPage {
  private final ReentrantReadWriteLock rw = new ReentrantReadWriteLock();
  private String text = "";
  private boolean valid;

  int length(Supplier<String> load) {
    rw.readLock().lock();
    if (!valid) {
      rw.readLock().unlock();
      rw.writeLock().lock();
      try {
        if (!valid) {
          text = load.get();
          valid = true;
        }
        rw.readLock().lock();
      } finally {
        rw.writeLock().unlock();
      }
    }
    try {
      return text.length();
    } finally {
      rw.readLock().unlock();
    }
  }
}
