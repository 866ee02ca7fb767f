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
    else
      try {
        lock.lock();
        units -= used;
      } finally {
        lock.unlock();
      }
  }

  void countUp(int hours) {
    for (int hour = 0; hour < hours; hour++)
      try {
        lock.lock();
        units += hour;
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

  void countWhile(Iterable<Long> readings) {
    var rest = readings.iterator();
    while (rest.hasNext())
      try {
        lock.lock();
        units += rest.next();
      } finally {
        lock.unlock();
      }
  }

  void countDown(long rest) {
    do
      try {
        lock.lock();
        units--;
      } finally {
        lock.unlock();
      }
    while (rest-- > 0);
  }
}
