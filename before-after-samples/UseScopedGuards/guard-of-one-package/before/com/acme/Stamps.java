package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Stamps {
  private final ReentrantLock lock = new ReentrantLock();
  private int left = 50;

  int tear() {
    lock.lock();
    try {
      return --left;
    } finally {
      lock.unlock();
    }
  }
}
