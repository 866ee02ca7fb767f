// What the sample needs of a team's own code.
package com.acme;

import java.util.concurrent.locks.Lock;

public final class Pinned implements AutoCloseable {
  private final Lock lock;

  private Pinned(Lock lock) {
    this.lock = lock;
  }

  static Pinned hold(Lock lock) {
    lock.lock();
    return new Pinned(lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
