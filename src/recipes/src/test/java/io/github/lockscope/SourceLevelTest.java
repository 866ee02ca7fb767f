package io.github.lockscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openrewrite.java.Assertions.java;
import static org.openrewrite.java.Assertions.version;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrewrite.java.JavaParser;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.TypeValidation;

/** How guards are written at each source level, which only a build knows. */
final class SourceLevelTest implements RewriteTest {
  private static final String BEFORE =
      """
      import java.util.concurrent.locks.ReentrantLock;

      class Gate {
        private final ReentrantLock lock = new ReentrantLock();
        private int n;

        int next() {
          lock.lock();
          try {
            return n++;
          } finally {
            lock.unlock();
          }
        }

        int attempt() {
          if (lock.tryLock()) {
            try {
              return n++;
            } finally {
              lock.unlock();
            }
          }
          return -1;
        }
      }
      """;

  private static final String AFTER =
      """
      import io.github.lockscope.guard.LockScope;
      import java.util.concurrent.locks.ReentrantLock;

      class Gate {
        private final ReentrantLock lock = new ReentrantLock();
        private int n;

        int next() {
          try (%s = LockScope.acquire(lock)) {
            return n++;
          }
        }

        int attempt() {
          try (%s = LockScope.tryAcquire(lock)) {
            if (held != null) {
              return n++;
            }
          }
          return -1;
        }
      }
      """;

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(new UseScopedGuards())
        // The parser of this build knows no names of later levels.
        .typeValidationOptions(TypeValidation.none())
        .parser(JavaParser.fromJavaVersion().classpath(List.of(SampleCompiler.GUARDS)));
  }

  @ParameterizedTest
  @CsvSource({
    "8, LockScope held, LockScope held",
    "9, LockScope held, LockScope held",
    "10, var held, var held",
    "21, var held, var held",
    "22, var _, var held",
    "25, var _, var held"
  })
  void nameAndTypeAreThoseOfTheLevel(int level, String unread, String read) {
    rewriteRun(version(java(BEFORE, AFTER.formatted(unread, read)), level));
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7})
  void belowTheLevelOfTheGuardThereIsNone(int level) {
    rewriteRun(
        spec ->
            spec.dataTable(
                LockSites.Row.class,
                rows ->
                    assertEquals(
                        List.of("NO_RESOURCES", "NO_RESOURCES"),
                        rows.stream().map(LockSites.Row::reason).toList())),
        version(java(BEFORE), level));
  }

  @Test
  void guardOfATeamNeedsNoMoreThanResources() {
    rewriteRun(
        spec -> spec.recipe(new UseScopedGuards("alluxio", null, null)),
        version(
            java(
                """
                import java.util.concurrent.locks.ReentrantLock;

                class Latch {
                  void lift(ReentrantLock lock) {
                    lock.lock();
                    try {
                      notifyAll();
                    } finally {
                      lock.unlock();
                    }
                  }
                }
                """,
                """
                import alluxio.resource.LockResource;
                import java.util.concurrent.locks.ReentrantLock;

                class Latch {
                  void lift(ReentrantLock lock) {
                    try (LockResource held = new LockResource(lock)) {
                      notifyAll();
                    }
                  }
                }
                """),
            7));
  }
}
