package com.acme;

import static com.acme.base.Device.io;

import java.util.concurrent.locks.ReentrantLock;

class Tape {
  static class LockScope {}

  private final ReentrantLock lock = new ReentrantLock();
  private int turns;

  void wind() {
    lock.lock();
    try {
      turns += io;
    } finally {
      lock.unlock();
    }
  }
}
