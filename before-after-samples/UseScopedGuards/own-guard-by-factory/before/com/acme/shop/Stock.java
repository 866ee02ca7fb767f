package com.acme.shop;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Stock {
  private final Lock lock = new ReentrantLock();
  private int items;

  int take() {
    lock.lock();
    try {
      return items--;
    } finally {
      lock.unlock();
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
