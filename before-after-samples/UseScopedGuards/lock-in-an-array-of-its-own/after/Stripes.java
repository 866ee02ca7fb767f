import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stripes {
  private static final int MASK = 3;

  private final Lock[] locks;
  private final int[] runs = {0, 0, 0, 0};

  Stripes() {
    locks = new Lock[MASK + 1];
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  void run(Object key, Runnable work) {
    int stripe = key.hashCode() & MASK;
    try (LockScope held = LockScope.acquire(locks[stripe])) {
      work.run();
      runs[stripe]++;
    }
  }

  boolean runIfFree(int key, Runnable work) {
    try (LockScope held = LockScope.tryAcquire(locks[key & MASK])) {
      if (held == null) {
        return false;
      }
      work.run();
    }
    return true;
  }
}
