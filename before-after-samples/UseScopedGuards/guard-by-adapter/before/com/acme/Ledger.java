package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Ledger {
  private final ReentrantLock lock = new ReentrantLock();
  private int entries;

  int enter() {
    lock.lock();
    try {
      return ++entries;
    } finally {
      lock.unlock();
    }
  }
}
