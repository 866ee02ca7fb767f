package com.acme;

import java.util.concurrent.locks.ReentrantLock;

class Ferry {
  private final ReentrantLock lock = new ReentrantLock();
  private int seats = 80;

  void board(int people, Runnable wait) {
    lock.lock();
    seats -= people;
    if (seats < 0) {
      lock.unlock();
      wait.run();
      return;
    }
    seats--;
    lock.unlock();
  }
}
