package com.acme.shop;

import com.acme.Traced;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

final class Journal implements Watcher {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Object> entries = new ArrayList<>();

  @Override
  public void seen(Object what) {
    lock.lock();
    try {
      entries.add(what);
    } finally {
      lock.unlock();
    }
  }

  void clear() {
    try (Traced held = Traced.hold(lock)) {
      entries.clear();
    }
  }
}
