package com.acme.bank;

import com.acme.tools.Latched;
import com.acme.tools.Latches;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Teller {
  private final Lock drawer = new ReentrantLock();

  void count(Runnable counting) {
    try (Latched held = Latches.hold(drawer)) {
      counting.run();
    }
  }
}
