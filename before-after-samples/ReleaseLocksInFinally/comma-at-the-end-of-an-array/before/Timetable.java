import java.util.concurrent.locks.ReentrantLock;

class Timetable {
  private final ReentrantLock board = new ReentrantLock();
  private int delays;

  void post() {
    board.lock();
    int[] minutes = {
      5,
      10,
    };
    delays += minutes[0];
    board.unlock();
  }
}
