package com.acme;

import com.acme.base.Valve;
import java.util.concurrent.locks.ReentrantLock;

class Pump extends Valve {
  private final ReentrantLock lock = new ReentrantLock();
  private int strokes;

  void turn() {
    lock.lock();
    try {
      strokes++;
    } finally {
      lock.unlock();
    }
  }
}
