import java.util.concurrent.locks.ReentrantLock;

class Kiosk {
  private final ReentrantLock lock = new ReentrantLock();
  private int sold;

  int sell(Runnable wrapping) {
    lock.lock();
    int number = ++sold;
    wrapping.run(); // takes its time
    lock.unlock(); return number;
  }

  int sellLate(Runnable wrapping, boolean isOpen) {
    if (isOpen) {
      lock.lock();
      int number = ++sold;
      wrapping.run(); // at the back door
      lock.unlock(); /* and */ return number; // as a token
    }
    return -1;
  }
}
