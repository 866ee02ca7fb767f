import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Account {
  final Lock lock = new ReentrantLock();
  long balance;

  static void transfer(Account from, Account to, long amount) {
    from.lock.lock();
    from.balance -= amount;
    to.balance += amount;
    to.lock.unlock();
  }
}
