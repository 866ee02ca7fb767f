import java.util.concurrent.locks.ReentrantLock;

class Reactor {
  private final ReentrantLock rods = new ReentrantLock();
  private int degrees;

  void heat(int by, Runnable alarm) {
    rods.lock();
    try {
      degrees += by;
      if (degrees > 900) {
        alarm.run();
        System.exit(3);
      }
    } finally {
      rods.unlock();
    }
  }
}
