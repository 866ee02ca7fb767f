// What the sample needs of a team's own code.
package com.acme;

import java.util.concurrent.locks.Lock;

public final class Held<L extends Lock> implements AutoCloseable {
  private final L lock;

  public Held(L lock) {
    this.lock = lock;
    lock.lock();
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
