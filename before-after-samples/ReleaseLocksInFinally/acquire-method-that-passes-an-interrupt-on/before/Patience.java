import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;

class Patience {
  private static final int ROUNDS = 11;

  static boolean take(Lock lock, long seconds) {
    boolean isInterrupted = false;
    try {
      while (true) {
        try {
          return lock.tryLock(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
          isInterrupted = true;
        }
      }
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  Lock find(Lock[] shelves, long seconds) {
    for (int i = 0; i < ROUNDS; i++) {
      boolean isInterrupted = Thread.interrupted();
      try {
        Lock shelf = shelves[i];
        if (!shelf.tryLock(seconds, TimeUnit.SECONDS)) {
          break;
        }
        return shelf;
      } catch (InterruptedException e) {
        isInterrupted = true;
      } finally {
        if (isInterrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }
    throw new IllegalStateException("no shelf");
  }
}
