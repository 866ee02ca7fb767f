package io.github.lockscope.guard;

import java.time.Duration;

/** A lock did not become free in the time that there was. */
public final class LockTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String waiter;
  private final String lock;
  private final Duration waited;

  LockTimeoutException(Object lock, Duration waited) {
    this(Thread.currentThread().getName(), lock.toString(), waited);
  }

  private LockTimeoutException(String waiter, String lock, Duration waited) {
    super("thread \"" + waiter + "\" waited " + waited.toMillis() + " ms in vain for " + lock);
    this.waiter = waiter;
    this.lock = lock;
    this.waited = waited;
  }

  /** The name of the thread that waited. */
  public String waiter() {
    return waiter;
  }

  /** The lock in its own words when the time was over; those of the JDK name their owner. */
  public String lock() {
    return lock;
  }

  /** How long the thread waited. */
  public Duration waited() {
    return waited;
  }
}
