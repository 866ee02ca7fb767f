import java.util.concurrent.locks.ReentrantLock;

class Castle {
  private final ReentrantLock gate = new ReentrantLock();
  private final ReentrantLock yard = new ReentrantLock();
  private final ReentrantLock tower = new ReentrantLock();
  private int guards;

  void watch(Runnable horn) {
    gate.lock();
    yard.lock();
    tower.lock();
    horn.run();
    tower.unlock();

    // Once more.
    tower.lock();
    guards++;
    tower.unlock();
    yard.unlock();
    gate.unlock();
  }
}
