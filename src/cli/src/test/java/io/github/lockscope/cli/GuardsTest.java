package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.build.GuardArtifact;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuardsTest {
  /** One lock that is released in a {@code finally}, and one that is not. */
  static final String LOCKED =
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
  void guardOfAPresetIsKnown() {
    cli.write("Tap.java", LOCKED);
    Cli.Result result = cli.run("diff", "--recipe=UseScopedGuards", "--guard=alluxio", ".");
    assertTrue(result.err().startsWith("to rewrite: 1 file"), result.err());
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
