package com.acme.shop;

import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private int sold;

  int sell() {
    lock.lock();
    try {
      return ++sold;
    } finally {
      lock.unlock();
    }
  }
}
