import java.io.StringReader;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Lighthouse {
  private final StampedLock lamp = new StampedLock();
  private final ReentrantLock door = new ReentrantLock();

  int night(String log) throws Exception {
    long stamp = lamp.writeLock();
    boolean lampHeld = true;
    try {
      boolean held = false;
      try {
        try (StringReader reader = new StringReader(log)) {
          door.lock();
          held = true;
        }
        int hours = Integer.parseInt(log);
        lampHeld = false;
        lamp.unlockWrite(stamp);
        while (true) {
          break;
        }
        return hours;
      } finally {
        if (held) {
          door.unlock();
        }
      }
    } finally {
      if (lampHeld) {
        lamp.unlockWrite(stamp);
      }
    }
  }
}
