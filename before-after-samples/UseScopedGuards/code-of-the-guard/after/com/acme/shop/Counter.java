package com.acme.shop;

import com.acme.Held;
import java.util.concurrent.locks.ReentrantLock;

class Counter {
  private final ReentrantLock lock = new ReentrantLock();
  private int sold;

  int sell() {
    try (Held held = Held.hold(lock)) {
      return ++sold;
    }
  }
}
