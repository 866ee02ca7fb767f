package org.example.bank;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/** An account whose listeners may throw. */
public class Account {
  private final Lock lock = new ReentrantLock();
  private final LongConsumer listener;
  private long cents;

  public Account(LongConsumer listener) {
    this.listener = listener;
  }

  public void deposit(long amount) {
    lock.lock(); // one change at a time
    try {
      cents += amount;
      listener.accept(cents); // may throw
    } finally {
      lock.unlock();
    }
  }

  public String statement() {
    long balance;
    // The balance is read under the lock and printed outside it.
    lock.lock();
    try {
      balance = cents;
      listener.accept(balance);
    } finally {
      lock.unlock();
    }

    return String.format("%d.%02d", balance / 100, balance % 100);
  }
}
