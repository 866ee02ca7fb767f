import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final ReentrantLock shutter = new ReentrantLock();
  private int papers = 40;

  boolean sell(Runnable till, Runnable queue) {
    if (!shutter.tryLock()) {
      queue.run();
    } else {
      till.run();
      papers--;
      shutter.unlock();
      return true;
    }
    return false;
  }
}
