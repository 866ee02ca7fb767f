import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class Depot {
  private final ReadWriteLock pair = new ReentrantReadWriteLock();
  private final Lock reading = pair.readLock();
  private final Lock writing = pair.writeLock();
  private final ReentrantLock gate = new ReentrantLock();
  private final Lock entrance = gate;
  private int crates;

  int crates(Runnable visitor) {
    reading.lock();
    try {
      visitor.run();
      int now = crates;
      return now;
    } finally {
      pair.readLock().unlock();
    }
  }

  void store(int more, Runnable visitor) {
    pair.writeLock().lock();
    try {
      visitor.run();
      crates += more;
    } finally {
      writing.unlock();
    }
  }

  void enter(Runnable visitor) {
    gate.lock();
    try {
      visitor.run();
    } finally {
      entrance.unlock();
    }
  }
}
