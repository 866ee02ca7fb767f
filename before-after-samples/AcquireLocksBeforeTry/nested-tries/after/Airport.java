import java.util.concurrent.locks.ReentrantLock;

class Airport {
  private final ReentrantLock runway = new ReentrantLock();
  private final ReentrantLock tower = new ReentrantLock();
  private int planes;

  void land() {
    runway.lock();
    try {
      tower.lock(); // radio
      try {
        planes++;
      } finally {
        tower.unlock();
      }
    } finally {
      runway.unlock();
    }
  }
}
