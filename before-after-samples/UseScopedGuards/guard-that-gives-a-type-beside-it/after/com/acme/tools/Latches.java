package com.acme.tools;

import java.util.concurrent.locks.Lock;

/** Holds locks. */
public final class Latches {
  private Latches() {}

  public static Latched hold(Lock lock) {
    lock.lock();
    return new Latched(lock);
  }
}
