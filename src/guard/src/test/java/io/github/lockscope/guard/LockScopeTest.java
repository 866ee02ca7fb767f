package io.github.lockscope.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.Test;

final class LockScopeTest {
  private static final Duration SHORT = Duration.ofMillis(30);

  private final ReentrantLock lock = new ReentrantLock();

  @Test
  void holdsInsideTheTryAndNotBehindIt() {
    try (LockScope held = LockScope.acquire(lock)) {
      assertNotNull(held);
      assertTrue(lock.isHeldByCurrentThread());
    }
    assertFalse(lock.isLocked());
  }

  @Test
  void releasesWhenTheBodyThrows() {
    assertThrows(
        ArithmeticException.class,
        () -> {
          try (LockScope held = LockScope.acquire(lock)) {
            throw new ArithmeticException(held.toString());
          }
        });
    assertFalse(lock.isLocked());
  }

  @Test
  void isFreeAgainInTheCatch() {
    try (LockScope held = LockScope.acquire(lock)) {
      throw new ArithmeticException(held.toString());
    } catch (ArithmeticException expected) {
      assertFalse(lock.isLocked());
    }
  }

  @Test
  void closedEarlyItReleasesOnce() {
    try (LockScope outer = LockScope.acquire(lock)) {
      try (LockScope inner = LockScope.acquire(lock)) {
        inner.release();
        assertEquals(1, lock.getHoldCount());
      }
      assertEquals(1, lock.getHoldCount(), outer::toString);
    }
    assertFalse(lock.isLocked());
  }

  @Test
  void anotherThreadCannotCloseIt() {
    try (LockScope held = LockScope.acquire(lock)) {
      Throwable failure = OtherThread.failureOf(held::close);
      String owner = Thread.currentThread().getName();
      assertEquals(
          "The hold on "
              + lock
              + " belongs to thread \""
              + owner
              + "\" and cannot be released by thread \"worker-7\"",
          failure.getMessage());
      assertTrue(lock.isHeldByCurrentThread());
    }
    assertFalse(lock.isLocked());
  }

  @Test
  void anInterruptedThreadDoesNotGetIt() {
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedException.class,
        () -> {
          try (LockScope held = LockScope.acquireInterruptibly(lock)) {
            fail(held.toString());
          }
        });
    assertFalse(lock.isLocked());
  }

  @Test
  void interruptiblyItHoldsAsWell() throws InterruptedException {
    try (LockScope held = LockScope.acquireInterruptibly(lock)) {
      assertTrue(lock.isHeldByCurrentThread(), held::toString);
    }
    assertFalse(lock.isLocked());
  }

  @Test
  void readsAndWritesOfAPair() {
    ReentrantReadWriteLock pair = new ReentrantReadWriteLock();
    try (LockScope held = LockScope.acquireRead(pair)) {
      assertEquals(1, pair.getReadHoldCount(), held::toString);
      assertEquals(0, pair.getWriteHoldCount());
    }
    try (LockScope held = LockScope.acquireWrite(pair)) {
      assertEquals(0, pair.getReadHoldCount(), held::toString);
      assertEquals(1, pair.getWriteHoldCount());
    }
    assertEquals(0, pair.getReadLockCount());
    assertFalse(pair.isWriteLocked());
  }

  @Test
  void aConditionGivesTheLockUpAndTakesItBack() throws Exception {
    Condition full = lock.newCondition();
    try (LockScope held = LockScope.acquire(lock)) {
      for (long left = SHORT.toNanos(); left > 0; left = full.awaitNanos(left)) {
        assertEquals(1, lock.getHoldCount());
      }
      assertTrue(lock.isHeldByCurrentThread(), held::toString);
    }
    assertFalse(lock.isLocked());
  }

  @Test
  void saysWhatItIs() {
    String owner = Thread.currentThread().getName();
    try (LockScope held = LockScope.acquire(lock)) {
      assertEquals("hold on " + lock + " by thread \"" + owner + "\"", held.toString());
      held.release();
      assertEquals("released hold on " + lock + " by thread \"" + owner + "\"", held.toString());
    }
  }
}
