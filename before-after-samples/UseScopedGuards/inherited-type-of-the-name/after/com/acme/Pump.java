package com.acme;

import com.acme.base.Valve;
import java.util.concurrent.locks.ReentrantLock;

class Pump extends Valve {
  private final ReentrantLock lock = new ReentrantLock();
  private int strokes;

  void turn() {
    try (io.github.lockscope.guard.LockScope held = io.github.lockscope.guard.LockScope.acquire(lock)) {
      strokes++;
    }
  }
}
