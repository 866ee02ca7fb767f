package com.acme.bank;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Clerk {
  private final Lock till = new ReentrantLock();

  void close(Runnable counting) {
    till.lock();
    try {
      counting.run();
    } finally {
      till.unlock();
    }
  }

  enum Latched {
    EARLY,
    LATE
  }
}
