import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Lottery {
  private final ReentrantLock drum = new ReentrantLock();
  private int draws;

  int draw(IntSupplier ball) {
    drum.lock();
    while (true) {
      int number = ball.getAsInt();
      draws++;
      if (number > 0) {
        drum.unlock();
        return number;
      }
    }
  }
}
