import java.util.concurrent.locks.ReentrantLock;

class Shuttle {
  private final ReentrantLock bay = new ReentrantLock();
  private int trips;

  void fly(boolean docks) {
    try {
      if (docks) {
        bay.lock();
      }
      trips++;
    } finally {
      bay.unlock();
    }
  }
}
