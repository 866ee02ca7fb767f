import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final ReentrantLock shutter = new ReentrantLock();
  private int papers = 40;

  boolean sell(Runnable till, Runnable queue) {
    if (!shutter.tryLock()) {
      queue.run();
    } else {
      try {
        till.run();
        papers--;
      } finally {
        shutter.unlock();
      }
      return true;
    }
    return false;
  }
}
