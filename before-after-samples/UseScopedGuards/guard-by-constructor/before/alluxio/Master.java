package alluxio;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Master {
  private final ReadWriteLock state = new ReentrantReadWriteLock();
  private int version;

  int version() {
    state.readLock().lock();
    try {
      return version;
    } finally {
      state.readLock().unlock();
    }
  }
}
