import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Harbour {
  private final Lock quay = new ReentrantLock();
  private final StampedLock basin = new StampedLock();
  private int ships;

  void enter(boolean isLarge, Runnable pilot) {
    if (isLarge) {
      quay.lock();
    }
    long stamp = basin.writeLock();
    if (ships > 17) {
      basin.unlockWrite(stamp);
      if (isLarge) {
        quay.unlock();
      }
      return;
    }
    ships++;
    if (isLarge) {
      quay.unlock();
    }
    pilot.run();
    basin.unlockWrite(stamp);
  }
}
