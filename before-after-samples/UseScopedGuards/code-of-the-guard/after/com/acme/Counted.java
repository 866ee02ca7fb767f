// What the sample needs of a team's own code.
package com.acme;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class Counted implements AutoCloseable {
  private static final Lock COUNTS_LOCK = new ReentrantLock();
  private static final Map<Lock, Integer> COUNTS = new HashMap<>();

  private final Lock lock;

  private Counted(Lock lock) {
    this.lock = lock;
  }

  public static Counted hold(Lock lock) {
    lock.lock();
    count(lock);
    return new Counted(lock);
  }

  private static void count(Lock lock) {
    COUNTS_LOCK.lock();
    try {
      COUNTS.merge(lock, 1, Integer::sum);
    } finally {
      COUNTS_LOCK.unlock();
    }
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
