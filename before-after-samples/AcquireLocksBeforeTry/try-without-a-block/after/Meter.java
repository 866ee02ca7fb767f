import java.util.concurrent.locks.ReentrantLock;

class Meter {
  private final ReentrantLock lock = new ReentrantLock();
  private long units;

  void count(boolean on, long used) {
    if (on) {
      lock.lock();
      try {
        units += used;
      } finally {
        lock.unlock();
      }
    } else {
      lock.lock();
      try {
        units -= used;
      } finally {
        lock.unlock();
      }
    }
  }

  void countUp(int hours) {
    for (int hour = 0; hour < hours; hour++) {
      lock.lock();
      try {
        units += hour;
      } finally {
        lock.unlock();
      }
    }
  }

  void countAll(long[] readings) {
    for (long reading : readings) {
      lock.lock();
      try {
        units += reading;
      } finally {
        lock.unlock();
      }
    }
  }

  void countWhile(Iterable<Long> readings) {
    var rest = readings.iterator();
    while (rest.hasNext()) {
      lock.lock();
      try {
        units += rest.next();
      } finally {
        lock.unlock();
      }
    }
  }

  void countDown(long rest) {
    do {
      lock.lock();
      try {
        units--;
      } finally {
        lock.unlock();
      }
    }
    while (rest-- > 0);
  }
}
