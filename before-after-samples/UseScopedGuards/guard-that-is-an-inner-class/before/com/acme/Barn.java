package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Barn {
  private final ReentrantLock lock = new ReentrantLock();
  private int hay;

  int stack() {
    lock.lock();
    try {
      return hay += 12;
    } finally {
      lock.unlock();
    }
  }
}
