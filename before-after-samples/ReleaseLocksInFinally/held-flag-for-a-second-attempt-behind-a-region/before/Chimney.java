import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Chimney {
  private final Lock flue = new ReentrantLock();

  void sweep(Runnable brush, Runnable broom) {
    flue.lock();
    brush.run();
    flue.unlock();
    // Once more, if nobody heats.
    boolean cold = flue.tryLock(); // not now
    broom.run();
    if (cold) flue.unlock();
    cold = flue.tryLock();
    brush.run();
    if (cold) flue.unlock();
  }
}
