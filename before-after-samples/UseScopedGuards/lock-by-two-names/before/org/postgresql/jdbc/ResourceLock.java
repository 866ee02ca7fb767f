// What the sample needs of pgjdbc.
package org.postgresql.jdbc;

import java.util.concurrent.locks.ReentrantLock;

public final class ResourceLock extends ReentrantLock implements AutoCloseable {
  private static final long serialVersionUID = 1;

  public ResourceLock obtain() {
    lock();
    return this;
  }

  @Override
  public void close() {
    unlock();
  }
}
