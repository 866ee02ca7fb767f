import java.util.concurrent.locks.ReentrantLock;

class Table {
  private final ReentrantLock lock = new ReentrantLock();
  private boolean isFixed;
  private int used;
  private int limit = 8;

  void remove(Runnable entry, Runnable shrink) {
    lock.lock();
    try {
      entry.run();
      used--;
    } finally {
      if (!isFixed && used < limit) {
        try {
          shrink.run();
        } finally {
          lock.unlock();
        }
      } else {
        lock.unlock();
      }
    }
  }

  void removeAlone(boolean shared, Runnable entry) {
    lock.lock();
    try {
      entry.run();
      used--;
    } finally {
      if (shared) {
        used = 0;
      } else {
        lock.unlock();
      }
    }
  }
}
