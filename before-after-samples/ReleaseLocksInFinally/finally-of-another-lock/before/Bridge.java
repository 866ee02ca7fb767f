import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Bridge {
  private final Lock east = new ReentrantLock();
  private final Lock west = new ReentrantLock();
  private int crossings;

  void cross(Runnable car) {
    west.lock();
    east.lock();
    west.lock();
    try {
      car.run();
    } finally {
      west.unlock();
    }
    crossings = Math.incrementExact(crossings);
    east.unlock();
    west.unlock();
  }
}
