import java.util.concurrent.locks.ReentrantLock;

class Gauge {
  private final ReentrantLock lock = new ReentrantLock();
  private int value;

  void up(int by) {
    try { lock.lock(); value += by; } finally { lock.unlock(); }
  }

  void reset() { try { lock.lock(); value = 0; } finally { lock.unlock(); } }
}
