// What the sample needs of Jetty.
package org.eclipse.jetty.util.thread;

import java.util.concurrent.locks.ReentrantLock;

public class AutoLock implements AutoCloseable {
  private final ReentrantLock own = new ReentrantLock();

  public AutoLock lock() {
    own.lock();
    return this;
  }

  @Override
  public void close() {
    own.unlock();
  }
}
