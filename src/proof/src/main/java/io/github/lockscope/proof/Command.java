package io.github.lockscope.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program that a user would run, with its arguments.
 *
 * @param directory where it runs
 * @param environment what it sees beside the environment of this process
 * @param words the program and its arguments
 */
public record Command(Path directory, Map<String, String> environment, List<String> words) {

  /**
   * What a program printed, and how it ended.
   *
   * @param exitCode 0 if all went well
   * @param output what it printed to the standard output
   * @param errors what it printed to the standard error output
   */
  public record Outcome(int exitCode, String output, String errors) {}

  /** Copies what it is given. */
  public Command {
    environment = Map.copyOf(environment);
    words = List.copyOf(words);
  }

  /** A program in a directory, with the environment of this process. */
  public static Command in(Path directory, List<String> words) {
    return new Command(directory, Map.of(), words);
  }

  /** The same with one more variable in its environment. */
  public Command with(String variable, String value) {
    Map<String, String> extended = new LinkedHashMap<>(environment);
    extended.put(variable, value);
    return new Command(directory, extended, words);
  }

  /** Runs the program, whatever its exit code. */
  public Outcome run() {
    try {
      // Files and not pipes: nobody has to drain two streams at once.
      Path output = Files.createTempFile("lockscope", ".out");
      Path errors = Files.createTempFile("lockscope", ".err");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        int exitCode = waitFor(builder.start());
        return new Outcome(exitCode, read(output), read(errors));
      } finally {
        Files.delete(output);
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + words, e);
    }
  }

  /** Runs the program and returns what it printed; any exit code but 0 is an error. */
  public String succeed() {
    Outcome outcome = run();
    if (outcome.exitCode() != 0) {
      throw new IllegalStateException(
          String.join(" ", words)
              + " in "
              + directory
              + " ended with "
              + outcome.exitCode()
              + "\n"
              + outcome.output()
              + outcome.errors());
    }
    return outcome.output();
  }

  private static int waitFor(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static String read(Path file) throws IOException {
    // Not by readString, which throws: a diff has the bytes of the files that it is about.
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
