import java.util.concurrent.locks.ReentrantLock;

class Barge {
  private final ReentrantLock hatch = new ReentrantLock();

  void load(boolean isFull, Runnable crate, Runnable horn) {
    hatch.lock();
    boolean locked = true;
    if (isFull) {
      hatch.unlock();
      locked = false;
      horn.run();
      return;
    }
    crate.run();
    hatch.unlock();
  }
}
