import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Beacon {
  private final Lock lamp = new ReentrantLock();
  private int flashes;
  private int failures;

  void flash(Writer log) {
    lamp.lock();
    try {
      log.write(flashes++);
    } catch (IOException e) {
      failures++;
    } finally {
      lamp.unlock(); // dark again
    }
  }

  /** Returns how many could not be written. */
  int flashAll(Iterator<Writer> logs) {
    int lost = 0;
    while (logs.hasNext()) {
      Writer log = logs.next();
      lamp.lock();
      try {
        flashes += 2;
        try {
          if (flashes > 40) {
            break;
          }
          log.write(flashes);
        } catch (IOException e) {
          lost++;
        } catch (IllegalStateException e) {
        }
      } finally {
        lamp.unlock();
      }
    }
    return lost;
  }
}
