// What the sample needs of Hadoop.
package org.apache.hadoop.util;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AutoCloseableLock implements AutoCloseable {
  private final Lock lock = new ReentrantLock();

  public AutoCloseableLock acquire() {
    lock.lock();
    return this;
  }

  public boolean tryLock() {
    return lock.tryLock();
  }

  public void release() {
    lock.unlock();
  }

  @Override
  public void close() {
    release();
  }
}
