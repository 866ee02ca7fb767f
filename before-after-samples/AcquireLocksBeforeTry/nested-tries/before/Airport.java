import java.util.concurrent.locks.ReentrantLock;

class Airport {
  private final ReentrantLock runway = new ReentrantLock();
  private final ReentrantLock tower = new ReentrantLock();
  private int planes;

  void land() {
    try {
      runway.lock();
      try {
        tower.lock(); // radio
        planes++;
      } finally {
        tower.unlock();
      }
    } finally {
      runway.unlock();
    }
  }
}
