package com.acme.intake;

import io.github.lockscope.guard.LockScope;
import java.util.concurrent.locks.ReentrantLock;

class Intake {
  private final ReentrantLock gate;
  private final ReentrantLock stock;

  Intake(ReentrantLock gate, ReentrantLock stock) {
    this.gate = gate;
    this.stock = stock;
  }

  int take(int wanted) {
    gate.lock();
    try {
      gate.unlock();
      gate.lock();
      gate.unlock();
    } catch (IllegalMonitorStateException e) {
      gate.unlock();
      throw e;
    }
    try (LockScope gateHeld = LockScope.acquire(gate)) {
      try (LockScope stockHeld = LockScope.acquire(stock)) {
        if (isShort(wanted)) {
          stockHeld.release();
          gateHeld.release();
          return 0;
        }
      }
      note("taken");
    }
    return wanted;
  }

  private boolean isShort(int wanted) {
    return wanted > 12;
  }

  private void note(String event) {}
}
