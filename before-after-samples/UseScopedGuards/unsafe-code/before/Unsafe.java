import java.util.concurrent.locks.ReentrantLock;

class Unsafe {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  void next(Runnable r) {
    lock.lock();
    r.run();
    n++;
    lock.unlock();
  }
}
