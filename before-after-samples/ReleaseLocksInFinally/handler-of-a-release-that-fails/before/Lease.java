import java.util.concurrent.locks.Lock;

class Lease {
  private final Lock lock;
  private int failures;

  Lease(Lock lock) {
    this.lock = lock;
  }

  void use(Runnable work) {
    lock.lock();
    try {
      work.run();
      lock.unlock();
    } catch (RuntimeException e) {
      lock.unlock();
      failures += 3;
    }
  }
}
