import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Receivers {
  private final Lock lock = new ReentrantLock();
  private int count;

  int plain() {
    lock.lock(); // site
    count++;
    lock.unlock();
    return count;
  }

  void named(Receivers this, int more) {
    lock.lock(); // site
    count += more;
    lock.unlock();
  }

  class Inner {
    Inner(Receivers Receivers.this) {
      count++;
    }

    void deep(Receivers.Inner this) {
      lock.lock(); // site
      count++;
      lock.unlock();
    }
  }
}
