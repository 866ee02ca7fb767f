import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bridge {
  private final Lock east = new ReentrantLock();
  private final Lock west = new ReentrantLock();
  private int crossings;

  void cross(Runnable car) {
    west.lock();
    try {
      east.lock();
      try {
        west.lock();
        try {
          car.run();
        } finally {
          west.unlock();
        }
        crossings = Math.incrementExact(crossings);
      } finally {
        east.unlock();
      }
    } finally {
      west.unlock();
    }
  }
}
