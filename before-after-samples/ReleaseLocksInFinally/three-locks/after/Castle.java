import java.util.concurrent.locks.ReentrantLock;

class Castle {
  private final ReentrantLock gate = new ReentrantLock();
  private final ReentrantLock yard = new ReentrantLock();
  private final ReentrantLock tower = new ReentrantLock();
  private int guards;

  void watch(Runnable horn) {
    gate.lock();
    try {
      yard.lock();
      try {
        tower.lock();
        try {
          horn.run();
        } finally {
          tower.unlock();
        }

        // Once more.
        tower.lock();
        try {
          guards++;
        } finally {
          tower.unlock();
        }
      } finally {
        yard.unlock();
      }
    } finally {
      gate.unlock();
    }
  }
}
