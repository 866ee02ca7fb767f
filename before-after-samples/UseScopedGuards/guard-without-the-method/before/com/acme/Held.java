// What the sample needs of a team's own code.
package com.acme;

import java.util.concurrent.locks.Lock;

public final class Held implements AutoCloseable {
  private final Lock lock;

  public Held(Lock lock) {
    this.lock = lock;
    lock.lock();
  }

  public static void hold(Lock lock) {
    lock.lock();
  }

  public static Held hold(Lock lock, int times) {
    return new Held(lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
