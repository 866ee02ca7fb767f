import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final ReentrantLock lock = new ReentrantLock();
  private long level;

  void open(long by) {
    try {
      lock.lock();
      level -= by;
    } finally {
      lock.unlock();
    }
  }
}
