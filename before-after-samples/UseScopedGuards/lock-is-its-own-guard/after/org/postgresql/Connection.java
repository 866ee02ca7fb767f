package org.postgresql;

import java.util.concurrent.locks.ReentrantLock;
import org.postgresql.jdbc.ResourceLock;

class Connection {
  private final ResourceLock lock = new ResourceLock();
  private final ReentrantLock other = new ReentrantLock();
  private boolean closed;

  boolean isClosed() {
    try (ResourceLock held = lock.obtain()) {
      return closed;
    }
  }

  void close() {
    other.lock();
    try {
      closed = true;
    } finally {
      other.unlock();
    }
  }
}
