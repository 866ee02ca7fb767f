import java.util.concurrent.locks.ReentrantLock;

class Meter {
  private final ReentrantLock lock = new ReentrantLock();
  private long units;

  void count(boolean on, long used) {
    if (on)
      try {
        lock.lock();
        units += used;
      } finally {
        lock.unlock();
      }
  }

  void countAll(long[] readings) {
    for (long reading : readings)
      try {
        lock.lock();
        units += reading;
      } finally {
        lock.unlock();
      }
  }
}
