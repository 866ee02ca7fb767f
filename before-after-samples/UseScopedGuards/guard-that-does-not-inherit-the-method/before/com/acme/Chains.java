package com.acme;

import java.util.concurrent.locks.Lock;

public interface Chains {
  static Chained hold(Lock lock) {
    return new Chained(lock);
  }
}
