package io.github.lockscope.guard;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.MustBeClosed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/**
 * A hold on a {@link StampedLock}, with its stamp, that ends with the {@code try} that it is a
 * resource of. It behaves as {@link LockScope} does.
 */
@CheckReturnValue
public final class StampScope implements AutoCloseable {
  private static final long RELEASED = 0;

  private final StampedLock lock;
  private final Thread owner = Thread.currentThread();
  private long stamp = RELEASED;

  private StampScope(StampedLock lock) {
    this.lock = lock;
  }

  /** Waits for a lock, and takes it for reading. */
  @MustBeClosed
  public static StampScope acquireRead(StampedLock lock) {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.readLock();
    return scope;
  }

  /** Waits for a lock, and takes it for writing. */
  @MustBeClosed
  public static StampScope acquireWrite(StampedLock lock) {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.writeLock();
    return scope;
  }

  /**
   * Waits for a lock, and takes it for reading.
   *
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static StampScope acquireReadInterruptibly(StampedLock lock) throws InterruptedException {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.readLockInterruptibly();
    return scope;
  }

  /**
   * Waits for a lock, and takes it for writing.
   *
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static StampScope acquireWriteInterruptibly(StampedLock lock) throws InterruptedException {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.writeLockInterruptibly();
    return scope;
  }

  /**
   * Takes a lock for reading if that is possible now.
   *
   * @return null if it is not, for which a {@code try} closes nothing
   */
  @MustBeClosed
  public static @Nullable StampScope tryAcquireRead(StampedLock lock) {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.tryReadLock();
    return scope.stamp == RELEASED ? null : scope;
  }

  /**
   * Takes a lock for writing if that is possible now.
   *
   * @return null if it is not, for which a {@code try} closes nothing
   */
  @MustBeClosed
  public static @Nullable StampScope tryAcquireWrite(StampedLock lock) {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.tryWriteLock();
    return scope.stamp == RELEASED ? null : scope;
  }

  /**
   * Takes a lock for reading if that becomes possible in time.
   *
   * @param timeout how long to wait at most; zero or less is not to wait
   * @return null if it does not, for which a {@code try} closes nothing
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static @Nullable StampScope tryAcquireRead(StampedLock lock, Duration timeout)
      throws InterruptedException {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.tryReadLock(Waiting.nanoseconds(timeout), TimeUnit.NANOSECONDS);
    return scope.stamp == RELEASED ? null : scope;
  }

  /**
   * Takes a lock for reading if that becomes possible in time.
   *
   * @param timeout how long to wait at most, in the unit; zero or less is not to wait
   * @param unit the unit of the timeout
   * @return null if it does not, for which a {@code try} closes nothing
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static @Nullable StampScope tryAcquireRead(StampedLock lock, long timeout, TimeUnit unit)
      throws InterruptedException {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.tryReadLock(timeout, unit);
    return scope.stamp == RELEASED ? null : scope;
  }

  /**
   * Takes a lock for writing if that becomes possible in time.
   *
   * @param timeout how long to wait at most; zero or less is not to wait
   * @return null if it does not, for which a {@code try} closes nothing
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static @Nullable StampScope tryAcquireWrite(StampedLock lock, Duration timeout)
      throws InterruptedException {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.tryWriteLock(Waiting.nanoseconds(timeout), TimeUnit.NANOSECONDS);
    return scope.stamp == RELEASED ? null : scope;
  }

  /**
   * Takes a lock for writing if that becomes possible in time.
   *
   * @param timeout how long to wait at most, in the unit; zero or less is not to wait
   * @param unit the unit of the timeout
   * @return null if it does not, for which a {@code try} closes nothing
   * @throws InterruptedException if this thread was interrupted; the lock is then not held
   */
  @MustBeClosed
  public static @Nullable StampScope tryAcquireWrite(StampedLock lock, long timeout, TimeUnit unit)
      throws InterruptedException {
    StampScope scope = new StampScope(lock);
    scope.stamp = lock.tryWriteLock(timeout, unit);
    return scope.stamp == RELEASED ? null : scope;
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
    long own = stamp;
    if (own == RELEASED) {
      return;
    }
    if (Thread.currentThread() != owner) {
      throw Waiting.notOwner(lock, owner);
    }
    stamp = RELEASED;
    lock.unlock(own);
  }

  @Override
  public String toString() {
    return (stamp == RELEASED ? "released hold on " : "hold on ")
        + lock
        + " by "
        + Waiting.name(owner);
  }
}
