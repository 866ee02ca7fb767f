package com.acme;

import org.apache.hadoop.util.AutoCloseableLock;

class Volume {
  private final AutoCloseableLock lock = new AutoCloseableLock();
  private int blocks;

  @SuppressWarnings("try")
  int add() {
    try (AutoCloseableLock held = lock.acquire()) {
      return ++blocks;
    }
  }

  int remove() {
    try (AutoCloseableLock held = lock.acquire()) {
      return --blocks;
    }
  }
}
