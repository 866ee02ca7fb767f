import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Hand {
  private final Lock lock = new ReentrantLock();
  private int n;

  int next(Runnable work) {
    try (LockScope held = LockScope.acquire(lock)) {
      work.run();
      int now = n++;
      return now;
    }
  }

  int safe(Runnable work) {
    try (LockScope held = LockScope.acquire(lock)) {
      work.run();
      return n;
    }
  }

  void inside(Runnable work) {
    try (LockScope held = LockScope.acquire(lock)) {
      work.run();
    }
  }
}
