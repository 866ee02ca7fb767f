package com.Acme;

import java.util.concurrent.locks.ReentrantLock;

class Oven {
  private final ReentrantLock lock = new ReentrantLock();
  private int loaves;

  int bake() {
    lock.lock();
    try {
      return loaves += 6;
    } finally {
      lock.unlock();
    }
  }
}
