import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock gate = new ReentrantLock();
  private int level;

  void drain(Runnable pump) {
    gate.lock();
    {
      pump.run(); // takes a while

      // the boats may come
      gate.unlock(); // open again
      // next: fill
    }
    pump.run();
  }

  void fill(Runnable pump) {
    gate.lock();
    try {
      pump.run();
      // TODO: measure

      // the boats may leave
      gate.unlock(); // open again
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(e);
    }
  }

  boolean raise(int more) {
    gate.lock();
    {
      if (level + more > 9) {
        // too much
        gate.unlock(); // as it was
        return false;
      }
      level += more;
      // that will do
      gate.unlock(); // higher
    }
    return true;
  }
}
