import java.util.concurrent.locks.ReentrantLock;

class Meter {
  private final ReentrantLock lock = new ReentrantLock();
  private long units;

  void count(long used) {
    counting:
    {
      lock.lock();
      try {
        if (used == 0) {
          break counting;
        }
        units += used;
      } finally {
        lock.unlock();
      }
    }
  }

  void countAll(long[] readings) {
    for (long reading : readings) {
      lock.lock();
      try {
        if (reading == 0) {
          continue;
        }
        units += reading;
      } finally {
        lock.unlock();
      }
    }
  }
}
