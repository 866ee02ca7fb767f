import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void pass(Runnable work) {
    if (passed > 19) {
      passed = 0;
    } else /* still few */ if (lock.tryLock()) {
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  void passTight(Runnable work) {
    if (passed > 19) if (lock.tryLock()) try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
