package com.acme.post;

import java.util.concurrent.locks.ReentrantLock;

class Letterbox {
  private final ReentrantLock lock = new ReentrantLock();
  private int letters;

  int drop() {
    lock.lock();
    try {
      return ++letters;
    } finally {
      lock.unlock();
    }
  }
}
