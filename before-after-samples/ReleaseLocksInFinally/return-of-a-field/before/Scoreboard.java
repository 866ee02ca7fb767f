import java.util.concurrent.locks.ReentrantLock;

class Scoreboard {
  private final ReentrantLock board = new ReentrantLock();
  private volatile int points;

  int score(int goals) {
    board.lock();
    points += goals * 2;
    board.unlock();
    return points;
  }

  int bonus(Runnable cheer) {
    board.lock();
    int points = 9;
    this.points += points;
    cheer.run();
    board.unlock();
    return this.points;
  }
}
