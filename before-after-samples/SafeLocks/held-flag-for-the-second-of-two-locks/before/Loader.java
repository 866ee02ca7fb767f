import java.util.concurrent.locks.ReentrantLock;

class Loader {
  private final ReentrantLock ramp = new ReentrantLock();
  private final ReentrantLock truck = new ReentrantLock();
  private int boxes;
  private int turns;

  void load(Runnable forklift) {
    try {
      ramp.lock();
      truck.lock();
      forklift.run();
      boxes += 6;
    } finally {
      truck.unlock();
      ramp.unlock();
      turns++;
    }
  }
}
