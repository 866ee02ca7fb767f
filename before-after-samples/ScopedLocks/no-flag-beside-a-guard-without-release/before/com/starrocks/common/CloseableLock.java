// What the sample needs of StarRocks.
package com.starrocks.common;

import java.util.concurrent.locks.Lock;

public final class CloseableLock implements AutoCloseable {
  private final Lock lock;

  private CloseableLock(Lock lock) {
    this.lock = lock;
    lock.lock();
  }

  public static CloseableLock lock(Lock lock) {
    return new CloseableLock(lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
