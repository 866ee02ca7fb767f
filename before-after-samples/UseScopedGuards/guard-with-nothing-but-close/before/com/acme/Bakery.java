package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Bakery {
  private final ReentrantLock lock = new ReentrantLock();
  private int loaves = 30;

  void sell(Runnable greeting) {
    lock.lock();
    try {
      loaves--;
    } finally {
      lock.unlock();
      greeting.run();
    }
  }
}
