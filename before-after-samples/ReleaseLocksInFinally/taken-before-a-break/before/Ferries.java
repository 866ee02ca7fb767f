import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Ferries {
  final Lock north = new ReentrantLock();
  final Lock south = new ReentrantLock();
  private int waiting;

  int board(int tickets) {
    int rounds = 0;
    while (waiting > 0) {
      if (++rounds > 64) {
        north.lock();
        break;
      }
    }
    return rounds;
  }

  void choose(int pier) {
    switch (pier) {
      case 1:
        north.lock();
        break;
      case 2:
        south.lock();
        break;
      default:
    }
  }

  void depart(Runnable horn) {
    while (waiting > 0) {
      if (waiting == 5) {
        south.lock();
        break;
      }
      waiting--;
    }
    horn.run();
  }
}
