package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FailOnTest {
  private final Cli cli;

  FailOnTest(@TempDir Path directory) throws IOException {
    cli = new Cli(Files.createDirectory(directory.toRealPath().resolve("work")));
  }

  @ParameterizedTest
  @CsvSource({
    "safe, unsafe, 0",
    "guard, unsafe, 4",
    "guard, review, 0",
    "guard, none, 0",
    "reviewed, review, 4",
    "skipped, unsafe, 4",
    "skipped, review, 4",
    "skipped, none, 0",
  })
  void exitCodeSaysWhatWasFound(String lock, String failOn, int exitCode) {
    cli.write("A.java", Cli.locking("A", lock));
    assertEquals(exitCode, cli.rename("scan", "--fail-on", failOn, ".").exitCode());
    assertEquals(exitCode, cli.rename("diff", "--fail-on", failOn, ".").exitCode());
  }

  @Test
  void whatCouldNotBeDoneCountsMore() {
    cli.write("A.java", Cli.locking("A", "guard"));
    cli.write("B.java", Cli.locking("B", "guard") + "][");
    assertEquals(3, cli.rename("scan", "--fail-on", "unsafe", ".").exitCode());
  }

  @Test
  void otherKindIsRefused() {
    cli.write("A.java", Cli.locking("A", "guard"));
    Cli.Result result = cli.rename("scan", "--fail-on", "some", ".");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("'--fail-on'"), result.err());
  }
}
