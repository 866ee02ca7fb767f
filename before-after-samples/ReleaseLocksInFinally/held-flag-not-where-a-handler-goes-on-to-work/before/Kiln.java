import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Kiln {
  private final Lock door = new ReentrantLock();
  private int tiles;

  void fire(Runnable heat, Runnable report) {
    try {
      heat.run();
      door.lock();
      tiles++;
    } catch (RuntimeException e) {
      tiles = 0;
    } finally {
      door.unlock();
    }
    report.run();
  }
}
