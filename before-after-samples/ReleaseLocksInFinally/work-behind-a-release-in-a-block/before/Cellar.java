import java.util.concurrent.locks.ReentrantLock;

class Cellar {
  private final ReentrantLock hatch = new ReentrantLock();
  private int barrels;

  int carry(Runnable stairs) {
    hatch.lock();
    int carried;
    {
      stairs.run();
      carried = ++barrels;
      hatch.unlock();
      stairs.run();
    }
    return carried;
  }
}
