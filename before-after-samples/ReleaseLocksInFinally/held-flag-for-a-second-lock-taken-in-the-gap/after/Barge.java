import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Barge {
  private final Lock deck = new ReentrantLock();
  private final Lock ramp = new ReentrantLock();
  private int crates;

  void load(Runnable crate) {
    deck.lock();
    boolean held = true;
    try {
      crate.run();
      ramp.lock();
      try {
        crates++;
      } finally {
        held = false;
        deck.unlock();
        ramp.unlock();
      }
    } finally {
      if (held) {
        deck.unlock();
      }
    }
  }
}
