package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RewrittenLinesTest {
  @Test
  void goFromTheAcquireToTheRelease() {
    assertEquals(
        List.of("2-6"),
        lines(
            """
                lock.lock();
                toString();

                hashCode();
                lock.unlock();
            """));
  }

  @Test
  void goFromTheRefusalOfTheLock() {
    assertEquals(
        List.of("2-6"),
        lines(
            """
                if (!lock.tryLock()) {
                  return;
                }
                toString();
                lock.unlock();
            """));
  }

  @Test
  void takeInTheTryThatReleases() {
    assertEquals(
        List.of("2-8"),
        lines(
            """
                lock.lock();
                toString();
                try {
                  hashCode();
                } finally {
                  lock.unlock();
                }
            """));
  }

  @Test
  void takeInTheTryThatAcquires() {
    assertEquals(
        List.of("2-7"),
        lines(
            """
                try {
                  lock.lock();
                  toString();
                } finally {
                  lock.unlock();
                }
            """));
  }

  @Test
  void areTheSameForTwoAcquiresOfOneRegion() {
    assertEquals(
        List.of("2-6", "2-6"),
        lines(
            """
                if (!lock.tryLock()) {
                  lock.lock();
                }
                toString();
                lock.unlock();
            """));
  }

  @Test
  void areNoneWhereNothingIsRewritten() {
    assertEquals(
        List.of("", ""),
        lines(
            """
                lock.lock();
                try {
                  toString();
                } finally {
                  lock.unlock();
                }
                if (lock.tryLock()) {
                  toString();
                }
            """));
  }

  @Test
  void areThoseOfTheMethodWhereOtherLocksMustMakeRoom() {
    assertEquals(
        List.of("2-10", "1-11"),
        lines(
            """
                lock.lock();
                toString();
                try {
                  other.lock();
                  hashCode();
                } finally {
                  other.unlock();
                  lock.unlock();
                }
            """));
  }

  private static List<String> lines(String statements) {
    String file =
        "class Tap { java.util.concurrent.locks.Lock lock, other; void drip() {\n"
            + statements
            + "  }\n}\n";
    return SafeLocksRun.over(SafeLocksRun.parse("Tap.java", file)).rows().stream()
        .map(LockSites.Row::lines)
        .toList();
  }
}
