package io.github.lockscope.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import org.junit.jupiter.api.Test;

final class StampScopeTest {
  private static final Duration SHORT = Duration.ofMillis(20);

  private final StampedLock lock = new StampedLock();

  @Test
  void readsInsideTheTry() throws InterruptedException {
    try (StampScope held = StampScope.acquireRead(lock)) {
      assertEquals(1, lock.getReadLockCount(), held::toString);
    }
    try (StampScope held = StampScope.acquireReadInterruptibly(lock)) {
      assertEquals(1, lock.getReadLockCount(), held::toString);
    }
    assertFalse(lock.isReadLocked());
  }

  @Test
  void writesInsideTheTry() throws InterruptedException {
    try (StampScope held = StampScope.acquireWrite(lock)) {
      assertTrue(lock.isWriteLocked(), held::toString);
    }
    try (StampScope held = StampScope.acquireWriteInterruptibly(lock)) {
      assertTrue(lock.isWriteLocked(), held::toString);
    }
    assertFalse(lock.isWriteLocked());
  }

  @Test
  void attemptsAtAFreeLockSucceed() throws InterruptedException {
    try (StampScope one = StampScope.tryAcquireRead(lock);
        StampScope other = StampScope.tryAcquireRead(lock, SHORT)) {
      assertNotNull(one);
      assertNotNull(other);
      assertEquals(2, lock.getReadLockCount());
    }
    try (StampScope held = StampScope.tryAcquireWrite(lock)) {
      assertNotNull(held);
    }
    try (StampScope held = StampScope.tryAcquireWrite(lock, SHORT)) {
      assertNotNull(held);
    }
    try (StampScope held = StampScope.tryAcquireRead(lock, 31, TimeUnit.MILLISECONDS)) {
      assertNotNull(held);
      assertEquals(1, lock.getReadLockCount());
    }
    try (StampScope held = StampScope.tryAcquireWrite(lock, 37, TimeUnit.MILLISECONDS)) {
      assertNotNull(held);
      assertTrue(lock.isWriteLocked());
    }
    assertFalse(lock.isWriteLocked());
  }

  @Test
  void attemptsAtATakenLockGiveNullWhichATryDoesNotClose() throws InterruptedException {
    try (StampScope held = StampScope.acquireWrite(lock);
        StampScope read = StampScope.tryAcquireRead(lock);
        StampScope write = StampScope.tryAcquireWrite(lock);
        StampScope readInTime = StampScope.tryAcquireRead(lock, SHORT);
        StampScope writeInTime = StampScope.tryAcquireWrite(lock, SHORT);
        StampScope readInUnits = StampScope.tryAcquireRead(lock, 7, TimeUnit.MILLISECONDS);
        StampScope writeInUnits = StampScope.tryAcquireWrite(lock, 9, TimeUnit.MILLISECONDS)) {
      assertTrue(lock.isWriteLocked(), held::toString);
      assertNull(read);
      assertNull(write);
      assertNull(readInTime);
      assertNull(writeInTime);
      assertNull(readInUnits);
      assertNull(writeInUnits);
    }
    assertFalse(lock.isWriteLocked());
  }

  @Test
  void closedEarlyItReleasesOnce() {
    try (StampScope held = StampScope.acquireWrite(lock)) {
      held.release();
      assertFalse(lock.isWriteLocked());
      long stamp = lock.writeLock();
      held.release();
      assertTrue(lock.isWriteLocked());
      lock.unlockWrite(stamp);
    }
    assertFalse(lock.isWriteLocked());
  }

  @Test
  void anotherThreadCannotCloseIt() {
    try (StampScope held = StampScope.acquireRead(lock)) {
      Throwable failure = OtherThread.failureOf(held::close);
      assertTrue(String.valueOf(failure.getMessage()).startsWith("The hold on " + lock));
      assertEquals(1, lock.getReadLockCount());
    }
    assertFalse(lock.isReadLocked());
  }

  @Test
  void anInterruptedThreadDoesNotGetIt() {
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedException.class,
        () -> {
          try (StampScope held = StampScope.acquireWriteInterruptibly(lock)) {
            fail(held.toString());
          }
        });
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedException.class,
        () -> {
          try (StampScope held = StampScope.acquireReadInterruptibly(lock)) {
            fail(held.toString());
          }
        });
    assertFalse(lock.isWriteLocked());
    assertFalse(lock.isReadLocked());
  }

  @Test
  void saysWhatItIs() {
    try (StampScope held = StampScope.acquireWrite(lock)) {
      assertTrue(held.toString().startsWith("hold on " + lock), held::toString);
      held.release();
      assertTrue(held.toString().startsWith("released hold on " + lock), held::toString);
    }
  }
}
