import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sweep {
  private final Lock lock = new ReentrantLock();
  private boolean closed;

  int run(Runnable work, Runnable cleaning) {
    lock.lock();
    try {
      try {
        work.run();
        return 29;
      } finally {
        if (closed) {
          return 31;
        }
        cleaning.run();
      }
    } finally {
      lock.unlock();
    }
  }
}
