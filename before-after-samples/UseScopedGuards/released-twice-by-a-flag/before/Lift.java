import java.util.concurrent.locks.ReentrantLock;

class Lift {
  private final ReentrantLock lock = new ReentrantLock();
  private int floor;

  void move(boolean up, boolean alarm, Runnable bell) {
    lock.lock();
    boolean held = true;
    try {
      if (up) {
        floor++;
        held = false;
        lock.unlock();
        bell.run();
      }
      if (alarm) {
        held = false;
        lock.unlock();
        bell.run();
      }
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }
}
