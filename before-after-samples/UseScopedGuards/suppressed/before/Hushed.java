import java.util.concurrent.locks.ReentrantLock;

class Hushed {
  private final ReentrantLock lock = new ReentrantLock();

  @SuppressWarnings("LockNotBeforeTry")
  void run(Runnable work) {
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
