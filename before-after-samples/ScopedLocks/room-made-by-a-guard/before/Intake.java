package com.acme.intake;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;

class Intake {
  private final ReentrantLock gate;
  private final ReadWriteLock stock;

  Intake(ReentrantLock gate, ReadWriteLock stock) {
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
    return wanted > 12;
  }

  private void note(String event) {}
}
