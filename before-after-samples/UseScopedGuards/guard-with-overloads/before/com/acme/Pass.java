// What the sample needs of a team's own code.
package com.acme;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class Pass implements AutoCloseable {
  private final Lock lock;

  private Pass(Lock lock) {
    this.lock = lock;
  }

  public static Pass take(Lock lock) {
    lock.lock();
    return new Pass(lock);
  }

  public static void take(ReentrantLock lock) {
    lock.lock();
  }

  public static Pass take(Named named) {
    return take(named.behind());
  }

  public static Pass take(Object lock) {
    throw new IllegalArgumentException("no lock: " + lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }

  public interface Named {
    Lock behind();
  }
}
