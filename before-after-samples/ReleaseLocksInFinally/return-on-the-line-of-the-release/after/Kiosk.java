import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final ReentrantLock lock = new ReentrantLock();
  private int sold;

  int sell(Runnable wrapping) {
    lock.lock();
    try {
      int number = ++sold;
      wrapping.run(); // takes its time
      return number;
    } finally {
      lock.unlock();
    }
  }

  int sellLate(Runnable wrapping, boolean isOpen) {
    if (isOpen) {
      lock.lock();
      try {
        int number = ++sold;
        wrapping.run(); // at the back door
        /* and */ return number; // as a token
      } finally {
        lock.unlock();
      }
    }
    return -1;
  }
}
