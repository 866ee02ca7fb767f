package io.github.lockscope.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;
import org.junit.jupiter.api.Test;

/** What fails leaves no lock held, and does not release what it does not hold. */
final class FailuresTest {
  /** A lock whose methods fail. */
  private static final class Broken extends ReentrantLock {
    private static final long serialVersionUID = 1;

    @Override
    public void lock() {
      throw new IllegalStateException("lock");
    }

    @Override
    public void unlock() {
      throw new IllegalStateException("unlock");
    }
  }

  /** A lock that cannot be named. */
  private static final class Nameless extends ReentrantLock {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
      throw new IllegalStateException("nameless");
    }
  }

  @Test
  void aFailingLockIsNotReleased() {
    Broken broken = new Broken();
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () -> {
              try (LockScope held = LockScope.acquire(broken)) {
                fail(held.toString());
              }
            });
    assertEquals("lock", failure.getMessage());
    assertFalse(broken.isLocked());
  }

  @Test
  void aFailingReleaseIsNotTriedAgain() {
    try (LockScope held = LockScope.tryAcquire(new Broken())) {
      LockScope taken = Objects.requireNonNull(held);
      assertThrows(IllegalStateException.class, taken::release);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without its checks may do so.
  void withoutATimeoutTheLockIsNotTaken() {
    ReentrantLock lock = new ReentrantLock();
    assertThrows(
        NullPointerException.class,
        () -> {
          try (LockScope held = LockScope.acquireWithin(lock, null)) {
            fail(held.toString());
          }
        });
    assertFalse(lock.isLocked());
    StampedLock stamped = new StampedLock();
    assertThrows(
        NullPointerException.class,
        () -> {
          try (StampScope held = StampScope.tryAcquireWrite(stamped, null)) {
            fail(String.valueOf(held));
          }
        });
    assertFalse(stamped.isWriteLocked());
  }

  @Test
  void aLockNeedsANameOnlyInMessages() throws InterruptedException {
    Nameless lock = new Nameless();
    try (LockScope held = LockScope.acquireWithin(lock, Duration.ZERO)) {
      assertThrows(IllegalStateException.class, held::toString);
      ExecutionException failure =
          assertThrows(ExecutionException.class, () -> OtherThread.does(() -> waitInVain(lock)));
      assertInstanceOf(IllegalStateException.class, failure.getCause());
      assertEquals(1, lock.getHoldCount());
    }
    assertFalse(lock.isLocked());
  }

  private static String waitInVain(ReentrantLock lock) throws InterruptedException {
    try (LockScope held = LockScope.acquireWithin(lock, Duration.ZERO)) {
      return held.toString();
    }
  }
}
