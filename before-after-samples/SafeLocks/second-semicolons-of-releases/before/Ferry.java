import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock deck = new ReentrantLock();
  private int cars;

  int board(boolean full, Runnable ramp) {
    deck.lock();
    if (full) {
      deck.unlock();;
      return 0;
    }
    ramp.run();
    deck.unlock(); ;
    return 1;
  }

  void land(boolean empty, Runnable ramp) {
    deck.lock();
    ramp.run();
    if (empty) {
      deck.unlock();;
    } else {
      cars--;
      deck.unlock();; // with the ramp down
    }
  }

  void clear(Runnable ramp) {
    try {
      deck.lock();;
      ramp.run();
    } finally {
      deck.unlock();;
    }
  }
}
