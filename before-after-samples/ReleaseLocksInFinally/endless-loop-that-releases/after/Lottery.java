import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Lottery {
  private final ReentrantLock drum = new ReentrantLock();
  private int draws;

  int draw(IntSupplier ball) {
    drum.lock();
    try {
      while (true) {
        int number = ball.getAsInt();
        draws++;
        if (number > 0) {
          return number;
        }
      }
    } finally {
      drum.unlock();
    }
  }
}
