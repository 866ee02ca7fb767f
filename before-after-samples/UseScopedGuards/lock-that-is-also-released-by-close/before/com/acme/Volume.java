package com.acme;

import org.apache.hadoop.util.AutoCloseableLock;

class Volume {
  private final AutoCloseableLock lock = new AutoCloseableLock();
  private int blocks;

  @SuppressWarnings("try")
  int add() {
    lock.acquire();
    try {
      return ++blocks;
    } finally {
      lock.close();
    }
  }

  int remove() {
    lock.acquire();
    try {
      return --blocks;
    } finally {
      lock.release();
    }
  }
}
