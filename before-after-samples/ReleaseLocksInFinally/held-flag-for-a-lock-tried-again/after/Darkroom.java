import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

class Darkroom {
  private final ReentrantLock lamp = new ReentrantLock();
  private int prints;

  int develop(List<String> films, Runnable air) {
    lamp.lock();
    boolean held = true;
    try {
      for (String film : films) {
        prints += film.length();
        held = false;
        lamp.unlock();
        air.run();
        if (!lamp.tryLock()) {
          return -1;
        }
        held = true;
        // The next one.
      }
    } finally {
      if (held) {
        lamp.unlock();
      }
    }
    return prints;
  }

  void fix(Runnable rinse) throws InterruptedException {
    lamp.lock();
    try {
      rinse.run();
    } finally {
      lamp.unlock();
    }
    boolean dark = lamp.tryLock(3, TimeUnit.SECONDS); // or never
    try {
      rinse.run();
      if (dark) {
        prints++;
      }
    } finally {
      if (dark) {
        lamp.unlock();
      }
    }
  }

  void wash(Runnable rinse) {
    lamp.lock();
    boolean held = true;
    try {
      if (prints > 9) {
        held = false;
        lamp.unlock();
        while (!lamp.tryLock()) {
          Thread.onSpinWait();
        }
        held = true;
      }
      rinse.run();
    } finally {
      if (held) {
        lamp.unlock();
      }
    }
  }
}
