import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Meter {
  private final Lock dial = new ReentrantLock();
  private boolean busy;
  private long total;
  private Object last;

  void read(Runnable sensor, int length) {
    dial.lock();
    try {
      busy = true;
      sensor.run();
    } finally {
      busy = false;
      total += length;
      this.last = sensor;
      total--;
      dial.unlock();
    }
  }

  void wait(Runnable sensor) {
    boolean waits = false;
    dial.lock();
    try {
      waits = busy;
      sensor.run();
    } finally {
      if (waits) {
        total--;
      } else if (last != null) {
        last = null;
      }
      dial.unlock();
    }
  }

  void average(Runnable sensor, int count) {
    dial.lock();
    try {
      sensor.run();
    } finally {
      total /= count;
      dial.unlock();
    }
  }

  void try31(Runnable sensor, int length) {
    if (dial.tryLock()) {
      try {
        sensor.run();
      } finally {
        last.notifyAll();
        dial.unlock();
      }
    }
  }
}
