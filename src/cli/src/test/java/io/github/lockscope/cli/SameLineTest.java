package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks alike is still more than one. */
final class SameLineTest {
  @Test
  void twoSitesOnOneLine(@TempDir Path directory) {
    Cli cli = new Cli(directory);
    cli.write(
        "Twice.java", Cli.locking("Twice", "lock").replace("lock();", "lock(); lock.lock();"));
    Cli.Result result = cli.run("scan", ".");
    assertEquals(0, result.exitCode());
    assertTrue(result.out().contains("2 lock sites"), result.out());
  }

  @Test
  void semicolonsBetweenDeclarations(@TempDir Path directory) {
    Cli cli = new Cli(directory);
    cli.write(
        "Semicolons.java", Cli.locking("Semicolons", "lock").replace("void", ";\n  ;; void") + ";");
    Cli.Result result = cli.run("scan", ".");
    assertEquals(0, result.exitCode(), result.err());
    assertTrue(result.out().contains("1 lock site:"), result.out());
  }
}
