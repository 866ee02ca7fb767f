import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Cast {
  private final Object lock = new ReentrantLock();
  private final ReentrantLock own = new ReentrantLock();
  private int turns;

  void turn() {
    try (LockScope held = LockScope.acquire((Lock) lock)) {
      turns++;
    }
  }

  int turns() {
    try (LockScope held = LockScope.acquire(own)) {
      return turns;
    }
  }

  void reset() {
    try (LockScope held = LockScope.acquire((/* not the other */ own))) {
      turns = 0;
    }
  }
}
