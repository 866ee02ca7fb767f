package com.acme;

import com.acme.base.Sluice;
import java.util.concurrent.locks.ReentrantLock;

class Weir extends Sluice {
  private final ReentrantLock lock = new ReentrantLock();
  private int level;

  void rise() {
    lock.lock();
    try {
      level++;
    } finally {
      lock.unlock();
    }
  }
}
