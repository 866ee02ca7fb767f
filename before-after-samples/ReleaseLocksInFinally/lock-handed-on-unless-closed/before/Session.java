import java.util.concurrent.locks.Lock;

class Session {
  private final Lock lock;
  private final Object data;
  private volatile boolean destroyed;

  Session(Lock lock, Object data) {
    this.lock = lock;
    this.data = data;
  }

  Object enter() {
    if (this.destroyed) {
      return null;
    }
    this.lock.lock();
    // Got the lock, look again.
    if (this.destroyed) {
      this.lock.unlock();
      return null;
    }
    return this.data;
  }

  void leave() {
    this.lock.unlock();
  }

  void count(int[] counts) {
    this.lock.lock();
    if (this.destroyed) {
      this.lock.unlock();
      return;
    }
    counts[0]++;
  }

  void destroy() {
    this.destroyed = true;
  }
}
