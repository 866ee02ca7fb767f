import java.util.concurrent.locks.ReentrantLock;

class Shutdown {
  private final ReentrantLock running = new ReentrantLock();

  void awaitIdle() {
    try {
      running.lock();
    } finally {
      running.unlock();
    }
  }
}
