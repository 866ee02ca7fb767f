package com.acme;

import org.eclipse.jetty.util.thread.AutoLock;

class Handler {
  private final AutoLock lock = new AutoLock();
  private int requests;

  @SuppressWarnings("try")
  int next() {
    lock.lock();
    try {
      return requests++;
    } finally {
      lock.close();
    }
  }

  int already() {
    try (AutoLock held = lock.lock()) {
      return requests++;
    }
  }
}
