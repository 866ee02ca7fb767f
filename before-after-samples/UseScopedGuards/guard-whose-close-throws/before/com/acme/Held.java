// What the sample needs of a team's own code.
package com.acme;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.locks.Lock;

public class Held implements Closeable {
  private final Lock lock;

  public Held(Lock lock) {
    this.lock = lock;
    lock.lock();
  }

  @Override
  public void close() throws IOException {
    lock.unlock();
  }
}
