package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
