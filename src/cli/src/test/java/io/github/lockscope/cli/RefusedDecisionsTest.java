package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold no decisions. */
final class RefusedDecisionsTest {
  private final Cli cli;

  RefusedDecisionsTest(@TempDir Path directory) throws IOException {
    cli = new Cli(Files.createDirectory(directory.toRealPath().resolve("work")));
  }

  @Test
  void reviewInsteadOfDecisionsIsRefused() {
    cli.write("A.java", "class A {}");
    new DecidingUser(cli).review();
    Cli.Result result = cli.run("apply", "--decisions", "out/review.json");
    assertEquals(2, result.exitCode());
    assertTrue(
        result.err().contains("is a review, and holds no decisions; export them"), result.err());
  }

  @Test
  void otherJsonIsRefused() {
    cli.write("decisions.json", "{\"files\": 5}");
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("holds no decisions of this version"), result.err());
  }

  @Test
  void brokenJsonIsRefused() {
    cli.write("decisions.json", "{");
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("is no JSON: "), result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": 1, \"files\": [{\"path\": \"A.java\", \"sites\": \"03ceed99\"}]}",
        "{\"format\": 1, \"files\": [{\"sites\": []}]}",
        "{\"format\": 1, \"files\": [5]}",
        "{\"format\": 1, \"files\": [{\"path\": \"A.java\", \"sites\": []},"
            + " {\"path\": \"A.java\", \"sites\": []}]}",
      })
  void decisionsThatAreNotClearAreRefused(String decisions) {
    cli.write("decisions.json", decisions);
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("does not say once for each file"), result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"format\": 1, \"files\": []} and more", "{} {}"})
  void moreThanDecisionsIsRefused(String decisions) {
    cli.write("decisions.json", decisions);
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("is no JSON: "), result.err());
  }

  @Test
  void pathThatCannotBeIsRefused() {
    cli.write(
        "decisions.json", "{\"format\": 1, \"run\": {\"paths\": [\"a\\u0000b\"]}, \"files\": []}");
    Cli.Result result = cli.run("apply", "--decisions", "decisions.json");
    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("names a path that cannot be: "), result.err());
  }
}
