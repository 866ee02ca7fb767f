import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private Lock gate = new ReentrantLock();
  private int crates;

  void store(int more) {
    try (LockScope held = LockScope.acquire(gate)) {
      crates = Math.addExact(crates, more);
    }
  }

  void share(Lock other) {
    gate = other;
  }
}
