import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private final ReentrantLock gate = new ReentrantLock();
  private int failures;

  void load(Runnable cart) {
    try {
      gate.lock();
      cart.run();
      gate.unlock();
    } finally {
      if (gate.tryLock()) {
        failures = 0;
        gate.unlock();
      }
    }
  }

  void unload(Runnable cart) {
    gate.lock();
    try {
      cart.run();
    } finally {
      if (gate.tryLock()) {
        failures = 0;
        gate.unlock();
      }
      if (gate.isHeldByCurrentThread()) {
        gate.unlock();
      }
    }
  }

  void move(Runnable cart) {
    gate.lock();
    try {
      cart.run();
    } finally {
      gate.unlock();
      if (gate.tryLock()) {
        failures = 0;
        gate.unlock();
      }
    }
  }
}
