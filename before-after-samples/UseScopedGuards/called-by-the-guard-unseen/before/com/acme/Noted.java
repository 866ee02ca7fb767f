// What the sample needs of a team's own code.
package com.acme;

import com.acme.shop.Desk;
import com.acme.shop.Names;
import java.util.concurrent.locks.Lock;

public final class Noted implements AutoCloseable {
  public static Runnable listener = () -> {};
  private static final Names NAMES = new Names();

  private final Lock lock;

  private Noted(Lock lock) {
    this.lock = lock;
  }

  public static Noted hold(Lock lock) {
    for (String name : NAMES) {
      System.out.println(name + NAMES);
    }
    Desk.open();
    listener.run();
    lock.lock();
    return new Noted(lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
