package com.acme.outlet;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;

class Outlet {
  private final ReentrantLock gate;
  private final ReadWriteLock stock;

  Outlet(ReentrantLock gate, ReadWriteLock stock) {
    this.gate = gate;
    this.stock = stock;
  }

  int take(int wanted) {
    gate.lock();
    try {
      gate.unlock();
      gate.lock();
    } catch (IllegalMonitorStateException e) {
      gate.unlock();
    }
    gate.lock();
    stock.readLock().lock();
    if (isShort(wanted)) {
      stock.readLock().unlock();
      gate.unlock();
      return 0;
    }
    stock.readLock().unlock();
    note("taken");
    gate.unlock();
    return wanted;
  }

  private boolean isShort(int wanted) {
    return wanted > 17;
  }

  private void note(String event) {}
}
