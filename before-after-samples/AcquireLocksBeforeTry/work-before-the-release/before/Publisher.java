import java.util.concurrent.locks.ReentrantLock;

class Publisher {
  private final ReentrantLock lock = new ReentrantLock();
  private int version;

  void publish(Runnable listener) {
    try {
      lock.lock();
      version++;
    } finally {
      listener.run();
      lock.unlock();
    }
  }
}
