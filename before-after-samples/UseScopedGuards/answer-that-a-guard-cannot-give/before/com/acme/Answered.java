package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Answered {
  private final ReentrantLock lock = new ReentrantLock();
  private int items;

  int attempt() {
    boolean got = lock.tryLock();
    if (got) {
      try {
        return items--;
      } finally {
        lock.unlock();
      }
    }
    return -1;
  }

  void either(Runnable work) {
    boolean got = lock.tryLock();
    try {
      work.run();
    } finally {
      if (got) {
        lock.unlock();
      }
    }
  }
}
