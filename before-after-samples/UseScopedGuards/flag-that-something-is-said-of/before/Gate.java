import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gate {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void passByFlagOfNote(Runnable visitor, Runnable reporter) {
    if (lock.tryLock()) {
      boolean inside = true; // said of the flag
      try {
        if (passed > 7) {
          inside = false;
          lock.unlock();
          reporter.run();
          return;
        }
        visitor.run();
      } finally {
        if (inside) {
          lock.unlock();
        }
      }
    }
  }
}
