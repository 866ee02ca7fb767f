import java.util.concurrent.locks.ReentrantLock;

class Airlock {
  private final ReentrantLock outer = new ReentrantLock();
  private final ReentrantLock inner = new ReentrantLock();
  private int cycles;

  void cycle(Runnable pump) {
    try {
      outer.lock();
      inner.lock();
      pump.run();
      cycles++;
    } finally {
      // first the inner one
      inner.unlock();
      outer.unlock();
    }
  }
}
