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

final class UsageTest {
  private final Path directory;

  UsageTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    Files.writeString(directory.resolve("A.java"), "class A {}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scan", "diff", "apply"})
  void missingPath(String command) {
    refused("no such file or directory: 'gone/Away.java'", command, "gone/Away.java");
  }

  @Test
  void directoryWithoutJava() throws IOException {
    Files.createDirectories(directory.resolve("empty/.hidden"));
    Files.writeString(directory.resolve("empty/.hidden/A.java"), "class A {}");
    refused("no Java file in 'empty'", "scan", "empty");
  }

  @Test
  void fileThatIsNotJava() throws IOException {
    Files.writeString(directory.resolve("notes.txt"), "");
    refused("not a Java file: 'notes.txt'", "scan", "notes.txt");
  }

  @Test
  void reviewThatIsToGoIntoAFile() {
    refused("A.java' is no directory", "diff", "--review", "A.java", ".");
  }

  @Test
  void reviewThatIsToGoNowhere() {
    refused("a review needs the name of a directory", "diff", "--review", "", ".");
  }

  @Test
  void noPath() {
    refused("Missing required parameter: 'PATH'", "scan");
  }

  @Test
  void unknownOption() {
    refused("Unknown option: '--colour'", "scan", "--colour", ".");
  }

  @Test
  void unknownCommand() {
    refused("no command 'scna'; there are scan, diff, apply and review", "scna", ".");
    refused("Unknown option: '--colour'", "--colour");
  }

  @Test
  void noCommand() {
    refused("Missing required subcommand");
  }

  @Test
  void unknownCharset() {
    refused("'--encoding': there is no charset 'klingon'", "scan", "--encoding", "klingon", ".");
  }

  @Test
  void unknownFormat() {
    refused("--format", "scan", "--format", "xml", ".");
  }

  @Test
  void unknownRecipe() {
    refused(
        "no recipe NoLocks; there are io.github.lockscope.AcquireLocksBeforeTry,"
            + " io.github.lockscope.ComposedForTest, io.github.lockscope.ReleaseLocksInFinally,"
            + " io.github.lockscope.RenameAcquires, io.github.lockscope.SafeLocks",
        "scan",
        "--format",
        "csv",
        "--recipe",
        "NoLocks",
        ".");
  }

  @Test
  void classThatIsNoRecipe() {
    refused("no recipe LockSites", "scan", "--recipe", "LockSites", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "scan", "diff", "apply"})
  void helpIsPrinted(String command) {
    Cli.Result result =
        command.isEmpty()
            ? new Cli(directory).run("--help")
            : new Cli(directory).run(command, "--help");
    assertEquals(0, result.exitCode());
    assertEquals("", result.err());
    assertTrue(result.out().contains("Usage: ./lockscope"), result.out());
    assertTrue(result.out().contains("Exit codes:"), result.out());
  }

  @Test
  void versionIsPrinted() {
    Cli.Result result = new Cli(directory).run("--version");
    assertEquals(0, result.exitCode());
    assertTrue(result.out().startsWith("lockscope "), result.out());
  }

  private void refused(String message, String... args) {
    Cli.Result result = new Cli(directory).run(args);
    assertEquals(2, result.exitCode(), result.err());
    assertEquals("", result.out());
    assertEquals(1, result.err().lines().count(), result.err());
    assertTrue(result.err().startsWith("lockscope: "), result.err());
    assertTrue(result.err().contains(message), result.err());
    assertTrue(result.err().endsWith("Try './lockscope --help'.\n"), result.err());
  }
}
