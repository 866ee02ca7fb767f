// What the sample needs of a team's own code.
package com.acme;

import java.util.concurrent.locks.Lock;

public final class Held implements AutoCloseable {
  private final Lock lock;

  private Held(Lock lock) {
    this.lock = lock;
  }

  static Held hold(Lock lock) {
    lock.lock();
    return new Held(lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
