import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Vote {
  private final Lock lock = new ReentrantLock();
  private int failures;

  int count(Integer result, Runnable work) {
    lock.lock();
    try {
      work.run();
      lock.unlock();
      return result;
    } catch (RuntimeException e) {
      lock.unlock();
      failures++;
    }
    return -11;
  }
}
