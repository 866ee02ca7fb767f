import java.util.concurrent.locks.ReentrantLock;

class Cellar {
  private final ReentrantLock key = new ReentrantLock();
  private int bottles;

  void store(int count) {
    try {
      key.lock();
      bottles += count;
    } finally {
      key.unlock();
    }
  }
}
