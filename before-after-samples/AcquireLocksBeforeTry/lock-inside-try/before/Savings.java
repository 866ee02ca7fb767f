package bank;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Savings {
  private final Lock lock = new ReentrantLock();
  private long cents;

  void deposit(long amount) {
    try {
      lock.lock();
      cents = Math.addExact(cents, amount);
    } finally {
      lock.unlock();
    }
  }
}
