import java.util.concurrent.locks.ReentrantLock;

class Refinery {
  private final ReentrantLock valve = new ReentrantLock();
  private final ReentrantLock tank = new ReentrantLock();
  private int barrels;

  void fill(int count, Runnable pump) {
    tank.lock();
    valve.lock();
    try {
      pump.run();
      barrels += count;
    } finally {
      valve.unlock();
    }
    tank.unlock();
  }
}
