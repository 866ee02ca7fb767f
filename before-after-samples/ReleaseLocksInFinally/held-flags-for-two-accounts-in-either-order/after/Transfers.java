import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Transfers {
  static class Account {
    final Lock lock = new ReentrantLock();
    long number;
    long cents;

    void book(long sum) {
      cents += sum;
    }
  }

  void move(Account from, Account to, long sum) {
    boolean held = false;
    try {
      boolean toLockHeld = false;
      try {
        if (from.number < to.number) {
          from.lock.lock();
          held = true;
          to.lock.lock();
          toLockHeld = true;
        } else {
          to.lock.lock();
          toLockHeld = true;
          from.lock.lock();
          held = true;
        }
        from.book(-sum);
        to.book(sum);
      } finally {
        if (toLockHeld) {
          to.lock.unlock();
        }
      }
    } finally {
      if (held) {
        from.lock.unlock();
      }
    }
  }
}
