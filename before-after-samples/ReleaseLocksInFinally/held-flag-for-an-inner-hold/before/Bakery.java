import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock oven = new ReentrantLock();
  private boolean cold;
  private int loaves;

  void bake(Runnable dough, Runnable fire) {
    oven.lock();
    try {
      oven.lock();
      if (cold) {
        oven.unlock();
        fire.run();
        return;
      }
      dough.run();
      loaves += 12;
      oven.unlock();
      fire.run();
    } finally {
      oven.unlock();
    }
  }
}
