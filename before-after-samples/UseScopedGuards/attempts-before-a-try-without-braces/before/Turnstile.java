import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final Lock lock = new ReentrantLock();
  private int passed;

  void pass(Runnable work) {
    if (lock.tryLock()) try {
      work.run();
    } finally {
      lock.unlock();
    }
  }

  void passOrCount(Runnable work) {
    if (lock.tryLock()) // nobody inside
      try {
        work.run();
      } finally {
        lock.unlock(); // next one
      }
    else
      passed++;
  }

  void passIfOpen(boolean open, Runnable work) {
    if (open && lock.tryLock())
      try {
        work.run();
      } catch (IllegalStateException e) {
        passed--;
      } finally {
        lock.unlock();
      }
  }

  void passOnOneLine(Runnable work) {
    if (lock.tryLock()) try { work.run(); } finally { lock.unlock(); }
  }
}
