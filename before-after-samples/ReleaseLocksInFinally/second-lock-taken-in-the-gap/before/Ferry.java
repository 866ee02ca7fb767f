import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock deck = new ReentrantLock();
  private final Lock ramp = new ReentrantLock();
  private int cars;

  void load(Runnable car) {
    deck.lock();
    car.run();
    ramp.lock();
    try {
      cars++;
    } finally {
      deck.unlock();
      ramp.unlock();
    }
  }
}
