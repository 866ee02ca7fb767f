package com.acme.bank;

import com.acme.tools.Latches;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Clerk {
  private final Lock till = new ReentrantLock();

  void close(Runnable counting) {
    try (com.acme.tools.Latched held = Latches.hold(till)) {
      counting.run();
    }
  }

  enum Latched {
    EARLY,
    LATE
  }
}
