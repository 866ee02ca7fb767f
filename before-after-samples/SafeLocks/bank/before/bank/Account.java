package bank;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Account {
  final Lock lock = new ReentrantLock();
  long cents;

  void deposit(long amount) {
    try {
      lock.lock();
      cents = Math.addExact(cents, amount);
    } finally {
      lock.unlock();
    }
  }

  long balance() {
    lock.lock();
    try {
      return cents;
    } finally {
      lock.unlock();
    }
  }
}
