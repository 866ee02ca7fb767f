import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Lighthouse {
  private final Lock lamp = new ReentrantLock();
  private int flashes;

  int flashTwice(Runnable announcement) {
    lamp.lock();
    try {
      flash(announcement);
      tryToFlash(announcement);
      return flashes;
    } finally {
      lamp.unlock();
    }
  }

  private void flash(Runnable announcement) {
    lamp.lock();
    boolean isLit = true;
    try {
      flashes++;
      if (announcement.hashCode() > flashes) {
        isLit = false;
        lamp.unlock();
        announcement.run();
        return;
      }
      flashes *= 2;
    } finally {
      if (isLit) {
        lamp.unlock();
      }
    }
  }

  private void tryToFlash(Runnable announcement) {
    if (lamp.tryLock()) {
      boolean isLit = true;
      try {
        if (announcement.hashCode() < flashes) {
          isLit = false;
          lamp.unlock();
          announcement.run();
        }
      } finally {
        if (isLit) {
          lamp.unlock();
        }
      }
    }
  }
}
