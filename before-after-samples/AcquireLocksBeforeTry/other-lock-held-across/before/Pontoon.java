import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Pontoon {
  private final ReentrantLock deck = new ReentrantLock();
  private int carts;

  void cross(Lock ramp, Runnable push) {
    try {
      ramp.lock();
      push.run();
      deck.lock();
      carts++;
      ramp.unlock();
    } finally {
      deck.unlock();
    }
  }
}
