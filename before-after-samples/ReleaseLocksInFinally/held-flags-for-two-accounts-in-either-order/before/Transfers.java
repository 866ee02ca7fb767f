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
    if (from.number < to.number) {
      from.lock.lock();
      to.lock.lock();
    } else {
      to.lock.lock();
      from.lock.lock();
    }
    from.book(-sum);
    to.book(sum);
    to.lock.unlock();
    from.lock.unlock();
  }
}
