package com.acme.intake;

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
    gate.lock();
    stock.lock();
    if (isShort(wanted)) {
      stock.unlock();
      gate.unlock();
      return 0;
    }
    stock.unlock();
    note("taken");
    gate.unlock();
    return wanted;
  }

  private boolean isShort(int wanted) {
    return wanted > 12;
  }

  private void note(String event) {}
}
