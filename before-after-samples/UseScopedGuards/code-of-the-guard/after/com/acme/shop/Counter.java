package com.acme.shop;

import com.acme.Counted;
import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private int sold;

  int sell() {
    try (Counted held = Counted.hold(lock)) {
      return ++sold;
    }
  }
}
