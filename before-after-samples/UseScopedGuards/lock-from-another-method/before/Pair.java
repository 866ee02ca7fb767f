import java.util.concurrent.locks.ReentrantLock;

class Pair {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void begin() {
    lock.lock();
    n++;
  }

  void end() {
    n--;
    lock.unlock();
  }
}
