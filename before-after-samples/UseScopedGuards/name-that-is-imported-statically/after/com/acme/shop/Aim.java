package com.acme.shop;

import static com.acme.Rifle.LockScope;

import java.util.concurrent.locks.ReentrantLock;

class Aim {
  private final ReentrantLock lock = new ReentrantLock();
  private int shots;

  int shoot() {
    try (io.github.lockscope.guard.LockScope held = io.github.lockscope.guard.LockScope.acquire(lock)) {
      return ++shots;
    }
  }
}
