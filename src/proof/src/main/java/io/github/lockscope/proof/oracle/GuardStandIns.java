package io.github.lockscope.proof.oracle;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Code that stands in for the run-time guards: it takes and releases locks as they do, and asks
 * nothing else of the world, such as who the current thread is, so that runs with and without
 * guards can be compared.
 */
public final class GuardStandIns {
  private static final String LOCK_SCOPE =
      """
      package io.github.lockscope.guard;

      import java.util.concurrent.TimeUnit;
      import java.util.concurrent.locks.Lock;

      public final class LockScope implements AutoCloseable {
        private final Lock lock;
        private boolean held = true;

        private LockScope(Lock lock) {
          this.lock = lock;
        }

        public static LockScope acquire(Lock lock) {
          LockScope scope = new LockScope(lock);
          lock.lock();
          return scope;
        }

        public static LockScope acquireInterruptibly(Lock lock) throws InterruptedException {
          LockScope scope = new LockScope(lock);
          lock.lockInterruptibly();
          return scope;
        }

        public static LockScope tryAcquire(Lock lock) {
          LockScope scope = new LockScope(lock);
          return lock.tryLock() ? scope : null;
        }

        public static LockScope tryAcquire(Lock lock, long time, TimeUnit unit)
            throws InterruptedException {
          LockScope scope = new LockScope(lock);
          return lock.tryLock(time, unit) ? scope : null;
        }

        public void release() {
          if (held) {
            held = false;
            lock.unlock();
          }
        }

        @Override
        public void close() {
          release();
        }
      }
      """;

  private static final String STAMP_SCOPE =
      """
      package io.github.lockscope.guard;

      import java.util.concurrent.TimeUnit;
      import java.util.concurrent.locks.StampedLock;

      public final class StampScope implements AutoCloseable {
        private final StampedLock lock;
        private long stamp;

        private StampScope(StampedLock lock) {
          this.lock = lock;
        }

        public static StampScope acquireRead(StampedLock lock) {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.readLock();
          return scope;
        }

        public static StampScope acquireWrite(StampedLock lock) {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.writeLock();
          return scope;
        }

        public static StampScope acquireReadInterruptibly(StampedLock lock)
            throws InterruptedException {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.readLockInterruptibly();
          return scope;
        }

        public static StampScope acquireWriteInterruptibly(StampedLock lock)
            throws InterruptedException {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.writeLockInterruptibly();
          return scope;
        }

        public static StampScope tryAcquireRead(StampedLock lock) {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.tryReadLock();
          return scope.stamp == 0 ? null : scope;
        }

        public static StampScope tryAcquireRead(StampedLock lock, long time, TimeUnit unit)
            throws InterruptedException {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.tryReadLock(time, unit);
          return scope.stamp == 0 ? null : scope;
        }

        public static StampScope tryAcquireWrite(StampedLock lock) {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.tryWriteLock();
          return scope.stamp == 0 ? null : scope;
        }

        public static StampScope tryAcquireWrite(StampedLock lock, long time, TimeUnit unit)
            throws InterruptedException {
          StampScope scope = new StampScope(lock);
          scope.stamp = lock.tryWriteLock(time, unit);
          return scope.stamp == 0 ? null : scope;
        }

        public void release() {
          long own = stamp;
          if (own != 0) {
            stamp = 0;
            lock.unlock(own);
          }
        }

        @Override
        public void close() {
          release();
        }
      }
      """;

  private static final String PACKAGE = "io/github/lockscope/guard/";

  private GuardStandIns() {}

  /** Whether a type, by its internal name, is one of the guards. */
  static boolean have(String type) {
    return type.startsWith(PACKAGE);
  }

  /** Sources, by relative path, with those of the guards beside them. */
  public static SortedMap<String, String> beside(Map<String, String> sources) {
    SortedMap<String, String> all = new TreeMap<>(sources);
    all.put(PACKAGE + "LockScope.java", LOCK_SCOPE);
    all.put(PACKAGE + "StampScope.java", STAMP_SCOPE);
    return all;
  }
}
