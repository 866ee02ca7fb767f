import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Transfer {
  private final Lock red = new ReentrantLock();
  private final Lock blue = new ReentrantLock();
  private int balance;

  void move(boolean redFirst, Runnable booking) {
    if (redFirst) {
      red.lock();
      blue.lock();
    } else {
      blue.lock();
      red.lock();
    }
    booking.run();
    balance += 23;
    red.unlock();
    blue.unlock();
  }
}
