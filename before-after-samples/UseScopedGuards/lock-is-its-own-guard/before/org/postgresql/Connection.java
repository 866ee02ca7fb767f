package org.postgresql;

import java.util.concurrent.locks.ReentrantLock;
import org.postgresql.jdbc.ResourceLock;

class Connection {
  private final ResourceLock lock = new ResourceLock();
  private final ReentrantLock other = new ReentrantLock();
  private boolean closed;

  boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
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
