package shop.locks;

import java.util.concurrent.locks.Lock;

/** Holds a lock until it is closed. */
public final class Held implements AutoCloseable {
  private final Lock lock;

  private Held(Lock lock) {
    this.lock = lock;
  }

  /** Takes a lock. */
  public static Held hold(Lock lock) {
    lock.lock();
    return new Held(lock);
  }

  @Override
  public void close() {
    lock.unlock();
  }
}
