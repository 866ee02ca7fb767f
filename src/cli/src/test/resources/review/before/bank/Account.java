package bank;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Account {
  private final Lock lock = new ReentrantLock();
  private long cents;

  void deposit(long amount, Runnable listener) {
    lock.lock(); // one at a time
    cents += amount;
    listener.run();
    lock.unlock();
  }

  long balance() {
    lock.lock();
    try {
      return cents;
    } finally {
      lock.unlock();
    }
  }

  void withdraw(long amount, Runnable listener) {
    lock.lock();
    if (amount > cents) {
      lock.unlock();
      listener.run();
      return;
    }
    cents -= Math.negateExact(amount);
    lock.unlock();
  }

  void close(Runnable listener) {
    lock.lock();
    listener.run();
  }
}
