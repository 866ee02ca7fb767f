package com.Acme;

import com.Acme.util.Held;
import java.util.concurrent.locks.ReentrantLock;

class Oven {
  private final ReentrantLock lock = new ReentrantLock();
  private int loaves;

  int bake() {
    try (Held held = new Held(lock)) {
      return loaves += 6;
    }
  }
}
