// What the sample needs of a team's own code.
package com.acme;

import java.util.concurrent.locks.ReentrantLock;

public final class Locks {
  private Locks() {}

  public static final class Held implements AutoCloseable {
    private final ReentrantLock lock;

    private Held(ReentrantLock lock) {
      this.lock = lock;
    }

    public static Held hold(ReentrantLock lock) {
      lock.lock();
      return new Held(lock);
    }

    @Override
    public void close() {
      lock.unlock();
    }
  }
}
