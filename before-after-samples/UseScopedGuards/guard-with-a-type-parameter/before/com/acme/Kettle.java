package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Kettle {
  private final ReentrantLock lock = new ReentrantLock();
  private int cups;

  int fill() {
    lock.lock();
    try {
      return cups += 4;
    } finally {
      lock.unlock();
    }
  }
}
