package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.GuardArtifact;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuardsTest {
  private static final String LOCKED =
      """
      import java.util.concurrent.locks.Lock;

      class Tap {
        void drip(Lock lock) {
          lock.lock();
          try {
            toString();
          } finally {
            lock.unlock();
          }
        }

        void flow(Lock lock) {
          lock.lock();
          toString();
          lock.unlock();
        }
      }
      """;

  private final Cli cli;

  GuardsTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @ParameterizedTest
  @CsvSource({
    "diff, UseScopedGuards, to rewrite: 1 file, 1 lock site",
    "apply, ScopedLocks, 'rewrote: 1 file, 2 lock sites'",
  })
  void dependencyIsNamed(String command, String recipe, String start) {
    cli.write("Tap.java", LOCKED);
    Cli.Result result = cli.run(command, "--recipe", recipe, ".");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.err().startsWith(start), result.err());
    String version = GuardArtifact.ofThisBuild().version();
    assertTrue(
        result
            .err()
            .endsWith(
                """
                ; for Maven:
                    <dependency>
                      <groupId>io.github.lockscope</groupId>
                      <artifactId>lockscope-guard</artifactId>
                      <version>%s</version>
                    </dependency>
                For Gradle:
                    implementation("io.github.lockscope:lockscope-guard:%s")
                """
                    .formatted(version, version)),
        result.err());
  }

  @Test
  void nothingNeedsIt() {
    cli.write("Tap.java", LOCKED.replace("lock.unlock()", "lock.lock()"));
    assertFalse(cli.run("diff", "--recipe=ScopedLocks", ".").err().contains("<dependency>"));
  }

  @Test
  void guardOfTheUser() {
    cli.write("Tap.java", LOCKED);
    Cli.Result result = cli.run("diff", "--recipe=ScopedLocks", "--guard=com.acme.Held#hold", ".");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("Held.hold(lock)"), result.out());
    assertTrue(
        result
            .err()
            .startsWith(
                "lockscope: com.acme.Held is not declared in any of these files: that it can hold"
                    + " these locks is not checked; give its PATH as well\n"),
        result.err());
    assertFalse(result.err().contains("<dependency>"), result.err());
  }

  @Test
  void declarationOfTheGuardIsInAnotherFile() {
    cli.write("Tap.java", LOCKED);
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
  void declaredGuardIsChecked() {
    cli.write("Tap.java", LOCKED);
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
        "to rewrite: 1 file, 1 lock site; 1 skipped (see `scan`), 1 already safe\n", result.err());
  }

  @Test
  void typeThatTheGuardReturnsIsInAThirdFile() {
    cli.write("Tap.java", LOCKED);
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
  void guardCallsItThroughAnotherFile() {
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
  void guardOfAPresetIsKnown() {
    cli.write("Tap.java", LOCKED);
    Cli.Result result = cli.run("diff", "--recipe=UseScopedGuards", "--guard=alluxio", ".");
    assertTrue(result.err().startsWith("to rewrite: 1 file"), result.err());
  }

  @Test
  void allPartsKnowTheMethodsOfALockThatIsItsOwnGuard() {
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

  @Test
  void unknownGuard() {
    cli.write("Tap.java", LOCKED);
    Cli.Result result = cli.run("diff", "--recipe=UseScopedGuards", "--guard=Held", ".");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("there is no guard 'Held'"), result.err());
  }

  @Test
  void optionsGoToThePartsThatHaveThem() {
    cli.write("Tap.java", LOCKED);
    Cli.Result result =
        cli.run("diff", "--recipe=ScopedLocks", "--leaks=all", "--complex-flow=skip", ".");
    assertEquals(0, result.exitCode(), result.err());
  }
}
