import java.util.concurrent.locks.ReentrantLock;

class Abbey {
  private final ReentrantLock gate = new ReentrantLock();
  private int monks;

  void ring(boolean isLate) {
    gate.lock();
    try {
      expect(isLate);
      monks = Math.addExact(monks, 12);
    } finally {
      gate.unlock();
    }
  }

  void pray() {
    gate.lock();
    try {
      rest();
      monks = Math.addExact(monks, 13);
    } finally {
      gate.unlock();
    }
  }

  private void expect(boolean isLate) {
    if (isLate) {
      gate.unlock();
      throw new IllegalStateException("too late for the abbey");
    }
  }

  private void rest() {
    gate.unlock();
    try {
      Thread.yield();
    } finally {
      gate.lock();
    }
  }
}
