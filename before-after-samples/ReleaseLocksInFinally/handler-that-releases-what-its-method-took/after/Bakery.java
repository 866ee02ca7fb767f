import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock oven = new ReentrantLock();
  private int loaves;

  int loaves(Runnable timer) {
    oven.lock();
    try {
      timer.run();
      int now = loaves;
      return now;
    } finally {
      oven.unlock();
    }
  }

  void bake(Runnable timer) {
    oven.lock();
    try {
      loaves += loaves(timer);
    } catch (RuntimeException e) {
      oven.unlock();
      timer.run();
      throw e;
    }
    oven.unlock();
  }
}
