// What the sample needs of Ratis.
package org.apache.ratis.util;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;

public final class AutoCloseableLock implements AutoCloseable {
  private final Lock underlying;
  private final AtomicBoolean closed = new AtomicBoolean();

  private AutoCloseableLock(Lock underlying) {
    this.underlying = underlying;
    underlying.lock();
  }

  public static AutoCloseableLock acquire(Lock lock) {
    return new AutoCloseableLock(lock);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      underlying.unlock();
    }
  }
}
