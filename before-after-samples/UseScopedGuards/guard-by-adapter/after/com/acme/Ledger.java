package com.acme;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.data.util.Lock;

class Ledger {
  private final ReentrantLock lock = new ReentrantLock();
  private int entries;

  int enter() {
    try (Lock.AcquiredLock held = Lock.of(lock).lock()) {
      return ++entries;
    }
  }
}
