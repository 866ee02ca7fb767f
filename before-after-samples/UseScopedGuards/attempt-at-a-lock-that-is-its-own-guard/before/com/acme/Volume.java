package com.acme;

import org.apache.hadoop.util.AutoCloseableLock;

class Volume {
  private final AutoCloseableLock lock = new AutoCloseableLock();
  private int blocks;

  void addIfFree() {
    if (lock.tryLock()) {
      try {
        blocks++;
      } finally {
        lock.release();
      }
    }
  }

  boolean removeIfFree() {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      blocks--;
    } finally {
      lock.close();
    }
    return true;
  }
}
