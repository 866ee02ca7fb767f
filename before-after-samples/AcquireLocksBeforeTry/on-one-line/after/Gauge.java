import java.util.concurrent.locks.ReentrantLock;

class Gauge {
  private final ReentrantLock lock = new ReentrantLock();
  private int value;

  void up(int by) {
    lock.lock();
    try { value += by; } finally { lock.unlock(); }
  }

  void reset() { lock.lock(); try { value = 0; } finally { lock.unlock(); } }
}
