package com.acme.bank;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Teller {
  private final Lock drawer = new ReentrantLock();

  void count(Runnable counting) {
    drawer.lock();
    try {
      counting.run();
    } finally {
      drawer.unlock();
    }
  }
}
