package com.acme;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Yard {
  private final Lock gate = new ReentrantLock();

  void leave(Runnable walk) {
    gate.lock();
    try {
      walk.run();
    } finally {
      gate.unlock();
    }
  }
}
