import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Janitor {
  private final ReentrantLock lock = new ReentrantLock();
  private int rooms;

  void sweep(Lock[] doors) {
    try {
      Lock lock = doors[2];
      lock.lock();
      rooms++;
    } finally {
      lock.unlock();
    }
  }
}
