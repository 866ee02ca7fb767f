import java.util.concurrent.locks.ReentrantLock;

class Foundry {
  private final ReentrantLock mould = new ReentrantLock();
  private int bells;

  void cast() {
    try { mould.lock();
      bells++;
    } finally {
      mould.unlock();
    }
  }

  void melt(int count) {
    try {
      mould.lock(); bells -= count;
      bells = Math.max(bells, 0);
    } finally {
      mould.unlock();
    }
  }
}
