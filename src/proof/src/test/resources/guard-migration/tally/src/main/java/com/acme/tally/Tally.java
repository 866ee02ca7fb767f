package com.acme.tally;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class Tally {
  private final ReentrantLock lock = new ReentrantLock();
  private int count;

  public int add(int more) {
    lock.lock();
    try {
      count += more;
      return count;
    } finally {
      lock.unlock();
    }
  }

  public void addBy(Runnable work) {
    lock.lock();
    work.run(); // may fail
    count++;
    lock.unlock();
  }

  public int takeOr(Runnable onEmpty) {
    lock.lock();
    if (count == 0) {
      lock.unlock();
      onEmpty.run(); // not under the lock
      return 0;
    }
    int taken = checked(count--);
    lock.unlock();
    return taken;
  }

  public boolean addIfFree() {
    if (lock.tryLock()) {
      try {
        count++;
        return true;
      } finally {
        lock.unlock();
      }
    }
    return false;
  }

  private static int checked(int number) {
    if (number < 0) {
      throw new IllegalStateException("less than nothing");
    }
    return number;
  }

  Lock lock() {
    return lock;
  }

  boolean isFree() {
    return !lock.isLocked();
  }
}
