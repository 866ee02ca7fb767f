import java.util.concurrent.locks.ReentrantLock;

class Named {
  static class LockScope {}

  private final ReentrantLock gate = new ReentrantLock();
  private int held;

  LockScope next() {
    gate.lock();
    try {
      held++;
      return new LockScope();
    } finally {
      gate.unlock();
    }
  }
}
