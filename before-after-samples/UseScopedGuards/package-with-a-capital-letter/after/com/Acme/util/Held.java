// What the sample needs of a team's own code.
package com.Acme.util;

import java.util.concurrent.locks.Lock;

public final class Held implements AutoCloseable {
  private final Lock lock;

  public Held(Lock lock) {
    this.lock = lock;
    lock.lock();
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
