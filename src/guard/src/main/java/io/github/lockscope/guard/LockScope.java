package io.github.lockscope.guard;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.MustBeClosed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A hold on a lock that ends with the {@code try} that it is a resource of:
 *
 * <pre>{@code
 * try (LockScope held = LockScope.acquire(lock)) {
 *   queue.add(task);
 * }
 * }</pre>
 *
 * <p>It belongs to the thread that acquired it. Closed early, it releases early; closing it again
 * does nothing. In a {@code catch} or {@code finally} of the same {@code try} the lock is free
 * again (Java Language Specification, 14.20.3.2).
 *
 * <p>What can fail is done before the lock is taken, so nothing can come between taking it and
 * handing out the scope.
 */
@CheckReturnValue
public final class LockScope implements AutoCloseable {
  private final Lock lock;
  private final Thread owner = Thread.currentThread();
  private boolean held = true;

  private LockScope(Lock lock) {
    this.lock = lock;
  }

  /** Waits for a lock, and takes it. */
  @MustBeClosed
  public static LockScope acquire(Lock lock) {
    LockScope scope = new LockScope(lock);
    lock.lock();
    return scope;
  }

  /**
   * Waits for a lock, and takes it.
   *
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static LockScope acquireInterruptibly(Lock lock) throws InterruptedException {
    LockScope scope = new LockScope(lock);
    lock.lockInterruptibly();
    return scope;
  }

  /**
   * Takes a lock if it is free now.
   *
   * @return null if it is not, for which a {@code try} closes nothing
   */
  @MustBeClosed
  public static @Nullable LockScope tryAcquire(Lock lock) {
    LockScope scope = new LockScope(lock);
    return lock.tryLock() ? scope : null;
  }

  /**
   * Takes a lock if it becomes free in time.
   *
   * @param timeout how long to wait at most; zero or less is not to wait
   * @return null if it does not, for which a {@code try} closes nothing
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static @Nullable LockScope tryAcquire(Lock lock, Duration timeout)
      throws InterruptedException {
    LockScope scope = new LockScope(lock);
    return lock.tryLock(Waiting.nanoseconds(timeout), TimeUnit.NANOSECONDS) ? scope : null;
  }

  /**
   * Takes a lock if it becomes free in time.
   *
   * @param timeout how long to wait at most, in the unit; zero or less is not to wait
   * @param unit the unit of the timeout
   * @return null if it does not, for which a {@code try} closes nothing
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static @Nullable LockScope tryAcquire(Lock lock, long timeout, TimeUnit unit)
      throws InterruptedException {
    LockScope scope = new LockScope(lock);
    return lock.tryLock(timeout, unit) ? scope : null;
  }

  /**
   * Takes a lock that is expected to become free in time.
   *
   * @param timeout how long to wait at most; zero or less is not to wait
   * @throws LockTimeoutException if it does not; it tells who waited for what, and for how long
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static LockScope acquireWithin(Lock lock, Duration timeout) throws InterruptedException {
    LockScope scope = new LockScope(lock);
    long start = System.nanoTime();
    if (!lock.tryLock(Waiting.nanoseconds(timeout), TimeUnit.NANOSECONDS)) {
      throw new LockTimeoutException(lock, Duration.ofNanos(System.nanoTime() - start));
    }
    return scope;
  }

  /** Waits for the read lock of a pair, and takes it. */
  @MustBeClosed
  public static LockScope acquireRead(ReadWriteLock pair) {
    return acquire(pair.readLock());
  }

  /** Waits for the write lock of a pair, and takes it. */
  @MustBeClosed
  public static LockScope acquireWrite(ReadWriteLock pair) {
    return acquire(pair.writeLock());
  }

  /** Releases the lock at the end of the {@code try}, unless that was done before. */
  @Override
  public void close() {
    release();
  }

  /**
   * Releases the lock early, unless that was done before. {@link #close()} does the same, but by
   * {@code -Xlint:try} nobody should call it by hand.
   *
   * @throws IllegalMonitorStateException if another thread holds the lock by this scope
   */
  public void release() {
    if (!held) {
      return;
    }
    if (Thread.currentThread() != owner) {
      throw Waiting.notOwner(lock, owner);
    }
    held = false;
    lock.unlock();
  }

  @Override
  public String toString() {
    return (held ? "hold on " : "released hold on ") + lock + " by " + Waiting.name(owner);
  }
}
