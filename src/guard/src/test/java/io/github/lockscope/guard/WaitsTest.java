package io.github.lockscope.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

/** What does not wait for a lock for ever. */
final class WaitsTest {
  private static final Duration SHORT = Duration.ofMillis(30);

  private final ReentrantLock lock = new ReentrantLock();

  @Test
  void anAttemptAtAFreeLockSucceeds() throws InterruptedException {
    try (LockScope held = LockScope.tryAcquire(lock)) {
      assertNotNull(held);
      assertTrue(lock.isHeldByCurrentThread());
    }
    try (LockScope held = LockScope.tryAcquire(lock, SHORT)) {
      assertNotNull(held);
      assertTrue(lock.isHeldByCurrentThread());
    }
    assertFalse(lock.isLocked());
  }

  @Test
  void anAttemptAtATakenLockGivesNullWhichATryDoesNotClose() throws Exception {
    lock.lock();
    try {
      int reached =
          OtherThread.does(
              () -> {
                try (LockScope held = LockScope.tryAcquire(lock);
                    LockScope timed = LockScope.tryAcquire(lock, SHORT);
                    LockScope never = LockScope.tryAcquire(lock, Duration.ofSeconds(-9))) {
                  assertNull(held);
                  assertNull(timed);
                  assertNull(never);
                  return 41;
                }
              });
      assertEquals(41, reached);
    } finally {
      lock.unlock();
    }
  }

  @Test
  void aWaitMayBeLongerThanALongHasNanoseconds() throws InterruptedException {
    try (LockScope held = LockScope.tryAcquire(lock, Duration.ofSeconds(Long.MAX_VALUE))) {
      assertNotNull(held);
    }
  }

  @Test
  void aTimeoutTellsWhoWaitedForWhatAndForHowLong() {
    lock.lock();
    try {
      Throwable failure =
          assertThrows(
                  ExecutionException.class,
                  () ->
                      OtherThread.does(
                          () -> {
                            try (LockScope held = LockScope.acquireWithin(lock, SHORT)) {
                              return held.toString();
                            }
                          }))
              .getCause();
      LockTimeoutException timeout = assertInstanceOf(LockTimeoutException.class, failure);
      assertEquals("worker-7", timeout.waiter());
      assertEquals(lock.toString(), timeout.lock());
      assertTrue(timeout.waited().compareTo(SHORT) >= 0, timeout::getMessage);
      assertEquals(
          "thread \"worker-7\" waited " + timeout.waited().toMillis() + " ms in vain for " + lock,
          timeout.getMessage());
    } finally {
      lock.unlock();
    }
  }

  @Test
  void withinTheTimeItHolds() throws InterruptedException {
    try (LockScope held = LockScope.acquireWithin(lock, SHORT)) {
      assertTrue(lock.isHeldByCurrentThread(), held::toString);
    }
    assertFalse(lock.isLocked());
  }
}
