import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final Lock deck = new ReentrantLock();
  private int cars;

  int board(boolean full, Runnable ramp) {
    deck.lock();
    try {
      if (full) {
        return 0;
      }
      ramp.run();
    } finally {
      deck.unlock();
    }
    return 1;
  }

  void land(boolean empty, Runnable ramp) {
    deck.lock();
    try {
      ramp.run();
      if (!empty) {
        cars--;
        // with the ramp down
      }
    } finally {
      deck.unlock();
    }
  }

  void clear(Runnable ramp) {
    deck.lock();
    try {
      ramp.run();
    } finally {
      deck.unlock();;
    }
  }
}
