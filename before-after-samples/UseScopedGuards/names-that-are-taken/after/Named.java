import java.util.concurrent.locks.ReentrantLock;

class Named {
  static class LockScope {}

  private final ReentrantLock gate = new ReentrantLock();
  private int held;

  LockScope next() {
    try (io.github.lockscope.guard.LockScope gateHeld = io.github.lockscope.guard.LockScope.acquire(gate)) {
      held++;
      return new LockScope();
    }
  }
}
