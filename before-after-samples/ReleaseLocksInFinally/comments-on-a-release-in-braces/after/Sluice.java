import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock gate = new ReentrantLock();
  private int level;

  void drain(Runnable pump) {
    gate.lock();
    try {
      pump.run(); // takes a while
      // next: fill
    } finally {
      // the boats may come
      gate.unlock(); // open again
    }
    pump.run();
  }

  void fill(Runnable pump) {
    gate.lock();
    try {
      pump.run();
      // TODO: measure
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e);
    } finally {
      // the boats may leave
      gate.unlock(); // open again
    }
  }

  boolean raise(int more) {
    gate.lock();
    try {
      if (level + more > 9) {
        // too much
        // as it was
        return false;
      }
      level += more;
      // that will do
      // higher
    } finally {
      gate.unlock();
    }
    return true;
  }
}
