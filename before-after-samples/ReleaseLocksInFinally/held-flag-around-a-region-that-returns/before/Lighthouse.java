import java.io.StringReader;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Lighthouse {
  private final StampedLock lamp = new StampedLock();
  private final ReentrantLock door = new ReentrantLock();

  int night(String log) throws Exception {
    long stamp = lamp.writeLock();
    try (StringReader reader = new StringReader(log)) {
      door.lock();
    }
    int hours = Integer.parseInt(log);
    lamp.unlockWrite(stamp);
    while (true) {
      door.unlock();
      break;
    }
    return hours;
  }
}
