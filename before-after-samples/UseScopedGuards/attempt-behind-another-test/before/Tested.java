import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Tested {
  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;
  private int runs;

  void run(Runnable work) {
    // Only one of them works.
    if (!closed && lock.tryLock()) { // it is us
      try {
        work.run();
      } finally {
        lock.unlock();
      }
    }
  }

  void runInTime(Runnable work) throws InterruptedException {
    if (runs < 9
        && work != null
        && lock.tryLock(1, TimeUnit.SECONDS)) {
      try {
        work.run();
      } catch (IllegalStateException e) {
        runs--;
      } finally {
        lock.unlock();
      }
    }
  }

  void count() {
    if ((closed || runs > 3) && lock.tryLock()) { try { runs++; } finally { lock.unlock(); } }
  }
}
