import java.util.concurrent.locks.ReentrantLock;

class Foundry {
  private final ReentrantLock mould = new ReentrantLock();
  private int bells;

  void cast() {
    mould.lock();
    try {
      bells++;
    } finally {
      mould.unlock();
    }
  }

  void melt(int count) {
    mould.lock();
    try {
      bells -= count;
      bells = Math.max(bells, 0);
    } finally {
      mould.unlock();
    }
  }
}
