import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Turnstile {
  private final Lock lock = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();
  private int left = 5;

  void turn() {
    lock.lock();
    boolean held = true;
    try {
      while (left > 0) {
        long stamp = stamps.readLock();
        try {
          held = false;
          lock.unlock();
        } finally {
          stamps.unlockRead(stamp);
        }
        lock.lock();
        held = true;
        left--;
      }
    } finally {
      if (held) {
        lock.unlock();
      }
    }
  }
}
