import java.util.concurrent.locks.ReentrantLock;

class Couple {
  private final ReentrantLock left = new ReentrantLock();
  private final ReentrantLock right = new ReentrantLock();
  private int dances;

  void dance() {
    left.lock();
    right.lock();
    try {
      dances++;
    } finally {
      right.unlock();
      left.unlock();
    }
  }
}
