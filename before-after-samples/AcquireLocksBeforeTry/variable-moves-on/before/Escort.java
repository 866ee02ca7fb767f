import java.util.concurrent.locks.Lock;

class Escort {
  private int steps;

  void walk(Lock from, Lock to) {
    Lock current = from;
    try {
      current.lock();
      steps++;
      current = to;
    } finally {
      current.unlock();
    }
  }
}
