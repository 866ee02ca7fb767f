import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock deck = new ReentrantLock();
  private int cars;

  void board(boolean full, Runnable horn, Runnable ramp) {
    deck.lock();
    if (full) {
      deck.unlock();;
      horn.run();
      return;
    }
    ramp.run();
    cars++;
    deck.unlock();;
  }
}
