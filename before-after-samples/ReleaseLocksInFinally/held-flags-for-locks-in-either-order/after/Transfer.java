import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Transfer {
  private final Lock red = new ReentrantLock();
  private final Lock blue = new ReentrantLock();
  private int balance;

  void move(boolean redFirst, Runnable booking) {
    boolean held = false;
    boolean blueHeld = false;
    try {
      try {
        if (redFirst) {
          red.lock();
          held = true;
          blue.lock();
          blueHeld = true;
        } else {
          blue.lock();
          blueHeld = true;
          red.lock();
          held = true;
        }
        booking.run();
        balance += 23;
      } finally {
        if (held) {
          red.unlock();
        }
      }
    } finally {
      if (blueHeld) {
        blue.unlock();
      }
    }
  }
}
