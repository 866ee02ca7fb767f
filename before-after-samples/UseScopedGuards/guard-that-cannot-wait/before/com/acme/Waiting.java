package com.acme;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

class Waiting {
  private final ReentrantLock lock = new ReentrantLock();
  private final StampedLock stamps = new StampedLock();
  private int items;

  int take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      return items--;
    } finally {
      lock.unlock();
    }
  }

  int attempt() {
    if (lock.tryLock()) {
      try {
        return items--;
      } finally {
        lock.unlock();
      }
    }
    return -1;
  }

  int stamped() {
    long stamp = stamps.writeLock();
    try {
      return items--;
    } finally {
      stamps.unlockWrite(stamp);
    }
  }
}
