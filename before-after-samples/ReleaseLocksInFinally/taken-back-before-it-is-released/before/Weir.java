import java.util.concurrent.locks.ReentrantLock;

class Weir {
  private final ReentrantLock sluice = new ReentrantLock();
  private int level;

  int drain(Runnable pump) {
    sluice.lock();
    if (level > 30) {
      sluice.unlock();
      pump.run();
      sluice.lock();
    }
    int now = Math.decrementExact(level);
    sluice.unlock();
    return now;
  }
}
