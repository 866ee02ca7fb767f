package com.acme.outlet;

import java.util.concurrent.locks.ReentrantLock;

class Outlet {
  private final ReentrantLock gate;
  private final ReentrantLock stock;

  Outlet(ReentrantLock gate, ReentrantLock stock) {
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
    return wanted > 17;
  }

  private void note(String event) {}
}
