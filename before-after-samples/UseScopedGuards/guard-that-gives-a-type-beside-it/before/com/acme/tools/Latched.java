package com.acme.tools;

import java.util.concurrent.locks.Lock;

/** A lock that is held. */
public final class Latched implements AutoCloseable {
  private final Lock lock;

  Latched(Lock lock) {
    this.lock = lock;
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
