import java.util.concurrent.locks.ReentrantLock;

class Reservation {
  private final ReentrantLock lock = new ReentrantLock();
  private int seats = 40;

  void book(int count) {
    boolean locked = false;
    try {
      lock.lock();
      locked = true;
      seats -= count;
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }
}
