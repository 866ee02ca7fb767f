import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void passIfOpen(boolean open, Runnable visitor, Runnable reporter) {
    if (open)
      if (lock.tryLock()) {
        if (passed > 13) {
          lock.unlock();
          reporter.run();
          return;
        }
        visitor.run();
        lock.unlock();
      }
  }
}
