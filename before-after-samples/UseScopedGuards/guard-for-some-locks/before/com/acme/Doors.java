package com.acme;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class Doors {
  private final ReentrantLock front = new ReentrantLock();
  private final Lock back = new ReentrantLock();
  private int open;

  void open() {
    front.lock();
    try {
      open++;
    } finally {
      front.unlock();
    }
  }

  void close() {
    back.lock();
    try {
      open--;
    } finally {
      back.unlock();
    }
  }
}
