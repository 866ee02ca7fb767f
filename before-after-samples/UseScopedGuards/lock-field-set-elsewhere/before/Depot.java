import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Depot {
  private Lock gate = new ReentrantLock();
  private int crates;

  void store(int more) {
    gate.lock();
    try {
      crates = Math.addExact(crates, more);
    } finally {
      gate.unlock();
    }
  }

  void share(Lock other) {
    gate = other;
  }
}
