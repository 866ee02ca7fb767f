import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Raffle {
  private final Lock drum = new ReentrantLock();
  private int drawn;

  int draw() {
    int winner;
    drum.lock();
    winner = ++drawn;
    class Prize {
      int value() {
        return winner * 50;
      }
    }
    drum.unlock();
    return new Prize().value();
  }
}
