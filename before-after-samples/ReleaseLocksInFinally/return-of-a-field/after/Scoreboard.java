import java.util.concurrent.locks.ReentrantLock;

class Scoreboard {
  private final ReentrantLock board = new ReentrantLock();
  private volatile int points;

  int score(int goals) {
    board.lock();
    try {
      points += goals * 2;
    } finally {
      board.unlock();
    }
    return points;
  }

  int bonus(Runnable cheer) {
    board.lock();
    try {
      int points = 9;
      this.points += points;
      cheer.run();
    } finally {
      board.unlock();
    }
    return this.points;
  }
}
