package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Receipt {
  private final ReentrantLock lock = new ReentrantLock();
  private int n;

  int next() {
    lock.lock();
    try {
      return n++;
    } finally {
      lock.unlock();
    }
  }
}
