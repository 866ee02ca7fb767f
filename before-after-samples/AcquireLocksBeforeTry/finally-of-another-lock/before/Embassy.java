import java.util.concurrent.locks.ReentrantLock;

class Embassy {
  private final ReentrantLock visas = new ReentrantLock();
  private final ReentrantLock stamps = new ReentrantLock();
  private int issued;

  void issue() throws InterruptedException {
    visas.lock();
    try {
      stamps.lockInterruptibly();
      issued++;
    } finally {
      visas.unlock();
      stamps.unlock();
    }
  }
}
