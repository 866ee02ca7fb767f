package com.acme.gate;

import io.github.lockscope.guard.*;
import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Turnstile {
  private final ReentrantLock lock = new ReentrantLock();
  private int turns;

  void turnBack(StampScope scope) {
    turns--;
  }

  void turn() {
    try (LockScope held = LockScope.acquire(lock)) {
      turns++;
    }
  }
}
