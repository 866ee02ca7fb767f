import java.util.concurrent.locks.ReentrantLock;

class Loader {
  private final ReentrantLock ramp = new ReentrantLock();
  private final ReentrantLock truck = new ReentrantLock();
  private int boxes;
  private int turns;

  void load(Runnable forklift) {
    boolean held = false;
    ramp.lock();
    try {
      truck.lock();
      held = true;
      forklift.run();
      boxes += 6;
    } finally {
      if (held) {
        truck.unlock();
      }
      ramp.unlock();
      turns++;
    }
  }
}
