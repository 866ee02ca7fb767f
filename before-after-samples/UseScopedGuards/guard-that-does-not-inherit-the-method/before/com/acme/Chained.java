package com.acme;

import java.util.concurrent.locks.Lock;

public class Chained implements Chains, AutoCloseable {
  private final Lock lock;

  Chained(Lock lock) {
    this.lock = lock;
    lock.lock();
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
