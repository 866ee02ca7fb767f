import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final Lock lock = new ReentrantLock();
  private boolean closed;
  private int guests;

  boolean enter() {
    lock.lock();
    if (closed) {
      lock.unlock();
      return false;
    }
    return true;
  }

  void count() {
    lock.lock();
    look();
    if (guests > 99) {
      lock.unlock();
      return;
    }
    guests++;
    look();
  }

  private void look() {
    closed |= guests < 0;
  }
}
