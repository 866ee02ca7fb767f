import io.github.lockscope.guard.*;
import java.util.concurrent.locks.ReentrantLock;

class Demand {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int next() {
    try (LockScope held = LockScope.acquire(lock)) {
      return n++;
    }
  }
}

class Supply {
  private final ReentrantLock lock = new ReentrantLock();

  void run(Runnable work) {
    try (LockScope held = LockScope.acquire(lock)) {
      work.run();
    }
  }
}
