import java.util.concurrent.locks.ReentrantLock;

class Drawbridge {
  private final ReentrantLock chain = new ReentrantLock();
  private int crossings;

  void cross() {
    chain.lock();
    try {
      crossings++;
    } finally {
      chain.unlock();
      chain.unlock();
    }
  }
}
