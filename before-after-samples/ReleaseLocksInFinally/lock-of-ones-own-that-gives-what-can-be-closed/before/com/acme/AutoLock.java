package com.acme;

import java.util.concurrent.locks.ReentrantLock;

public class AutoLock implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();

  public AutoLock lock() {
    lock.lock();
    return this;
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
