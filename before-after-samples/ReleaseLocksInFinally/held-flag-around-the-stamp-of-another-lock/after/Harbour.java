import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Harbour {
  private final Lock quay = new ReentrantLock();
  private final StampedLock basin = new StampedLock();
  private int ships;

  void enter(boolean isLarge, Runnable pilot) {
    boolean held = false;
    try {
      if (isLarge) {
        quay.lock();
        held = true;
      }
      long stamp = basin.writeLock();
      boolean basinHeld = true;
      try {
        if (ships > 17) {
          basinHeld = false;
          basin.unlockWrite(stamp);
          if (isLarge) {
            held = false;
            quay.unlock();
          }
          return;
        }
        ships++;
        if (isLarge) {
          held = false;
          quay.unlock();
        }
        pilot.run();
      } finally {
        if (basinHeld) {
          basin.unlockWrite(stamp);
        }
      }
    } finally {
      if (held) {
        quay.unlock();
      }
    }
  }
}
