package org.postgresql;

import org.postgresql.jdbc.ResourceLock;

class Portal {
  private final ResourceLock lock = new ResourceLock();
  private int rows;

  void fetch() {
    lock.obtain();
    try {
      rows++;
    } finally {
      lock.unlock();
    }
  }

  void reset() {
    lock.lock();
    try {
      rows = 0;
    } finally {
      lock.close();
    }
  }

  int rows() {
    try (ResourceLock ignored = lock.obtain()) {
      return rows;
    }
  }
}
