package com.acme.gate;

import io.github.lockscope.guard.*;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock lock = new ReentrantLock();
  private int turns;

  void turnBack(StampScope scope) {
    turns--;
  }

  void turn() {
    lock.lock();
    try {
      turns++;
    } finally {
      lock.unlock();
    }
  }
}
