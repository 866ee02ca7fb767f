import java.util.concurrent.locks.ReentrantLock;

class Yielding {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int next(Runnable outside) {
    lock.lock();
    try {
      n++;
      lock.unlock();
      outside.run();
      lock.lock();
      return n;
    } finally {
      lock.unlock();
    }
  }
}
