package com.acme;

import com.acme.base.Sluice;
import java.util.concurrent.locks.ReentrantLock;

class Weir extends Sluice {
  private final ReentrantLock lock = new ReentrantLock();
  private int level;

  void rise() {
    try (io.github.lockscope.guard.LockScope held = io.github.lockscope.guard.LockScope.acquire(lock)) {
      level++;
    }
  }
}
