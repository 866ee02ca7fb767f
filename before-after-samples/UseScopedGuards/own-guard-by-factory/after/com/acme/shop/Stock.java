package com.acme.shop;

import com.acme.Held;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stock {
  private final Lock lock = new ReentrantLock();
  private int items;

  int take() {
    try (Held held = Held.hold(lock)) {
      return items--;
    }
  }

  void put(Runnable listener) {
    lock.lock();
    try {
      items++;
    } finally {
      lock.unlock();
      listener.run();
    }
  }
}
