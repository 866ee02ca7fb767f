import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Turnstile {
  private final Lock lock = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();
  private int left = 5;

  void turn() {
    lock.lock();
    while (left > 0) {
      long stamp = stamps.readLock();
      lock.unlock();
      stamps.unlockRead(stamp);
      lock.lock();
      left--;
    }
    lock.unlock();
  }
}
