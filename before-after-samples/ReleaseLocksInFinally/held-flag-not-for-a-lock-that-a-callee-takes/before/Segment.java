import java.util.concurrent.locks.ReentrantLock;

class Segment {
  private final ReentrantLock lock = new ReentrantLock();
  private int entries;

  void put(Runnable entry) {
    if (!lock.tryLock()) {
      lockSlowly();
    }
    entries++;
    entry.run();
    lock.unlock();
  }

  private void lockSlowly() {
    for (int spins = 64; spins > 0; spins--) {
      Thread.onSpinWait();
    }
    lock.lock();
  }
}
