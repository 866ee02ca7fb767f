import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Weir {
  private final Lock gate = new ReentrantLock();
  private int level;

  synchronized int level() {
    return level;
  }

  void drain(Runnable pump) {
    gate.lock();
    synchronized (this) {
      pump.run();
      level = 0;
      // the boats may come
      gate.unlock(); // open again
    }
  }
}
