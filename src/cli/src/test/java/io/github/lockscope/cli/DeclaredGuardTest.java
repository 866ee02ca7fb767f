package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's own guard, whose sources are among the files. */
final class DeclaredGuardTest {
  private final Cli cli;

  DeclaredGuardTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @Test
  void closingItMayFail() {
    cli.write("Tap.java", GuardsTest.LOCKED);
    cli.write(
        "com/acme/Held.java",
        """
        package com.acme;

        public interface Held extends java.io.Closeable {
          static Held hold(java.util.concurrent.locks.Lock lock) {
            lock.lock();
            return lock::unlock;
          }
        }
        """);
    Cli.Result result =
        cli.run("scan", "--recipe=UseScopedGuards", "--guard=com.acme.Held#hold", ".");
    assertTrue(result.out().contains("Tap.java:5: SKIP GUARD_CANNOT_ACQUIRE"), result.out());
    assertFalse(result.out().contains("Held.java"), result.out());
  }

  @Test
  void itFits() {
    cli.write("Tap.java", GuardsTest.LOCKED);
    cli.write(
        "com/acme/Held.java",
        """
        package com.acme;

        public interface Held extends AutoCloseable {
          static Held hold(java.util.concurrent.locks.Lock lock) {
            lock.lock();
            return lock::unlock;
          }

          @Override
          void close();
        }
        """);
    Cli.Result result =
        cli.run("diff", "--recipe=UseScopedGuards", "--guard=com.acme.Held#hold", ".");
    assertEquals(
        """
        to rewrite: 1 file, 1 lock site; 1 skipped (see `scan`), 1 already safe
        The command line reads no builds: each module that now has the guard
        'com.acme.Held#hold' must depend on the one with its type.
        """,
        result.err());
  }

  @Test
  void whatItReturnsIsInAThirdFile() {
    cli.write("Tap.java", GuardsTest.LOCKED);
    cli.write(
        "com/acme/Locks.java",
        """
        package com.acme;

        public interface Locks {
          static Held hold(java.util.concurrent.locks.Lock lock) {
            lock.lock();
            return lock::unlock;
          }
        }
        """);
    cli.write(
        "com/acme/Held.java",
        """
        package com.acme;

        public interface Held extends AutoCloseable {
          @Override
          void close();
        }
        """);
    Cli.Result result =
        cli.run("diff", "--recipe=UseScopedGuards", "--guard=com.acme.Locks#hold", ".");
    assertTrue(result.out().contains("try (Held held = Locks.hold(lock)) {"), result.out());
  }

  @Test
  void itCallsCodeThroughAnotherFile() {
    cli.write(
        "com/acme/Held.java",
        """
        package com.acme;

        public record Held(java.util.concurrent.locks.Lock lock) implements AutoCloseable {
          public static Held hold(java.util.concurrent.locks.Lock lock) {
            Statistics.begin();
            lock.lock();
            return new Held(lock);
          }

          @Override
          public void close() {
            lock.unlock();
          }
        }
        """);
    cli.write(
        "com/acme/Statistics.java",
        """
        package com.acme;

        import com.acme.count.Counter;

        final class Statistics {
          private static final Counter COUNTER = new Counter();

          static void begin() {
            COUNTER.next();
          }
        }
        """);
    cli.write(
        "com/acme/count/Counter.java",
        """
        package com.acme.count;

        import java.util.concurrent.locks.ReentrantLock;

        public class Counter {
          private final ReentrantLock lock = new ReentrantLock();
          private int last;

          public int next() {
            lock.lock();
            try {
              return ++last;
            } finally {
              lock.unlock();
            }
          }

          public int last() {
            lock.lock();
            try {
              return last;
            } finally {
              lock.unlock();
            }
          }
        }
        """);
    Cli.Result result =
        cli.run("scan", "--recipe=UseScopedGuards", "--guard=com.acme.Held#hold", ".");
    assertTrue(result.out().contains("Counter.java:10: SKIP GUARDS_OWN_CODE"), result.out());
    assertTrue(result.out().contains("Counter.java:19: REWRITE SCOPED_GUARD"), result.out());
  }

  @Test
  void itIsTheLockAndAllPartsKnowItsMethods() {
    cli.write(
        "Portal.java",
        """
        import org.postgresql.jdbc.ResourceLock;

        class Portal {
          void fetch(ResourceLock lock) {
            lock.obtain();
            toString();
            lock.unlock();
          }
        }
        """);
    cli.write(
        "org/postgresql/jdbc/ResourceLock.java",
        """
        package org.postgresql.jdbc;

        public final class ResourceLock extends java.util.concurrent.locks.ReentrantLock
            implements AutoCloseable {
          public ResourceLock obtain() {
            lock();
            return this;
          }

          @Override
          public void close() {
            unlock();
          }
        }
        """);
    cli.run("apply", "--recipe=ScopedLocks", "--guard=pgjdbc", ".");
    assertTrue(
        cli.read("Portal.java")
            .contains("    try (ResourceLock held = lock.obtain()) {\n      toString();\n    }\n"),
        cli.read("Portal.java"));
  }
}
