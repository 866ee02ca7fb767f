import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Chimney {
  private final Lock flue = new ReentrantLock();

  void sweep(Runnable brush, Runnable broom) {
    flue.lock();
    try {
      brush.run();
    } finally {
      flue.unlock();
    }
    boolean cold;
    boolean flueHeld = false;
    try {
      // Once more, if nobody heats.
      cold = flue.tryLock(); // not now
      flueHeld = cold;
      broom.run();
    } finally {
      if (flueHeld) {
        flue.unlock();
      }
    }
    boolean held = false;
    try {
      cold = flue.tryLock();
      held = cold;
      brush.run();
    } finally {
      if (held) {
        flue.unlock();
      }
    }
  }
}
