import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Gauge {
  private final Lock needle = new ReentrantLock();
  private int level;

  void rise(Runnable alarm) {
    try {
      level++;
    } catch (RuntimeException e) {
      needle.lock();
      if (level > 9) {
        alarm.run();
        needle.unlock();
      } else {
        needle.unlock();
      }
    }
  }
}
