package com.acme;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Repository {
  private final Lock lock = new ReentrantLock();
  private int rows;

  int insert() {
    lock.lock();
    try {
      return ++rows;
    } finally {
      lock.unlock();
    }
  }
}
