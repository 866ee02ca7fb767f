import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Score {
  private final ReentrantLock board = new ReentrantLock();
  private int games;

  String play(IntSupplier points) {
    String result;
    board.lock();
    try {
      if (points.getAsInt() == 0) {
        result = "none";
        return result;
      }
      games++;
    } finally {
      board.unlock();
    }
    result = games + " played";
    return result;
  }
}
