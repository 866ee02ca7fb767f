import java.util.concurrent.locks.ReentrantLock;

class LoggingLock {
  private final ReentrantLock inner = new ReentrantLock();

  void lock() {
    System.out.println("locking");
    inner.lock();
    System.out.println("locked");
  }

  void unlock() {
    inner.unlock();
    System.out.println("unlocked");
  }
}
