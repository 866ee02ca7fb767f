package com.acme;

import java.util.concurrent.locks.Lock;

public final class Bolts {
  private Bolts() {}

  public interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  public static Hold hold(Lock lock) {
    lock.lock();
    return lock::unlock;
  }
}
