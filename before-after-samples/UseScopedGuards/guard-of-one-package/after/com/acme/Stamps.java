package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Stamps {
  private final ReentrantLock lock = new ReentrantLock();
  private int left = 50;

  int tear() {
    try (Pinned held = Pinned.hold(lock)) {
      return --left;
    }
  }
}
