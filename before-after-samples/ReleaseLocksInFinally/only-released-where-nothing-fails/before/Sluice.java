import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Sluice {
  private final Lock wheel = new ReentrantLock();
  private int depth;

  boolean lower(boolean flooded, Runnable siren) {
    try {
      depth--;
    } catch (RuntimeException e) {
      wheel.lock();
      if (flooded) {
        siren.run();
        wheel.unlock();
        return true;
      }
      siren.run();
    }
    return false;
  }
}
