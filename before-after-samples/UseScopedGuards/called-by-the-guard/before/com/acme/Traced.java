// What the sample needs of a team's own code.
package com.acme;

import com.acme.shop.Waits;
import java.util.concurrent.locks.Lock;

public final class Traced implements AutoCloseable {
  private final Lock lock;

  private Traced(Lock lock) {
    this.lock = lock;
  }

  public static Traced hold(Lock lock) {
    Waits.begin(lock);
    lock.lock();
    return new Traced(lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
