import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Hopper {
  private final Lock inlet = new ReentrantLock();
  private final Lock outlet = new ReentrantLock();

  void fill(Runnable grain) {
    inlet.lock();
    try {
      grain.run();
    } finally {
      outlet.unlock();
    }
  }

  void openAll() {
    outlet.unlock();
    inlet.unlock();
  }
}
