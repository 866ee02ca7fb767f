package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only the packaged jar has its class path, its version, and a way to the JDK's compiler. */
final class PackagedJarIT {
  private final Path directory;

  PackagedJarIT(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void versionIsThatOfTheBuild() throws Exception {
    assertTrue(run(0, "--version").matches("lockscope \\d+\\.\\d+\\.\\d+\\S*\\R"));
  }

  @Test
  void filesAreParsed() throws Exception {
    Files.writeString(directory.resolve("A.java"), Cli.locking("A", "guard"));
    String report = run(0, "scan", ".");
    assertTrue(report.contains("1 Java file, 1 with lock calls\n"), report);
  }

  @Test
  void fileThatDoesNotParseIsNamed() throws Exception {
    Files.writeString(directory.resolve("A.java"), "class A { void m() { lock() } }");
    String report = run(3, "scan", ".");
    assertTrue(report.contains("lockscope: A.java: does not parse with Java "), report);
  }

  private String run(int exitCode, String... args) throws IOException, InterruptedException {
    String[] command = new String[args.length + 3];
    command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    command[1] = "-jar";
    command[2] = System.getProperty("lockscope.jar");
    System.arraycopy(args, 0, command, 3, args.length);
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(exitCode, process.waitFor(), output);
    return output;
  }
}
