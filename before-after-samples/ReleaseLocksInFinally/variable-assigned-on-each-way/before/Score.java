import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;

class Score {
  private final ReentrantLock board = new ReentrantLock();
  private int games;

  String play(IntSupplier points) {
    String result;
    board.lock();
    if (points.getAsInt() == 0) {
      result = "none";
      board.unlock();
      return result;
    }
    games++;
    board.unlock();
    result = games + " played";
    return result;
  }
}
