package org.postgresql;

import org.postgresql.jdbc.ResourceLock;

class Portal {
  private final ResourceLock lock = new ResourceLock();
  private int rows;

  void fetch() {
    try (ResourceLock held = lock.obtain()) {
      rows++;
    }
  }

  void reset() {
    try (ResourceLock held = lock.obtain()) {
      rows = 0;
    }
  }

  int rows() {
    try (ResourceLock ignored = lock.obtain()) {
      return rows;
    }
  }
}
