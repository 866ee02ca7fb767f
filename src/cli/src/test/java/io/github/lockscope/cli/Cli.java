package io.github.lockscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A working directory in which commands are run. */
record Cli(Path directory) {

  /**
   * What a command came to.
   *
   * @param exitCode its exit code
   * @param bytes its standard output
   * @param err its standard error
   */
  record Result(int exitCode, ByteArrayOutputStream bytes, String err) {
    String out() {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            directory,
            false);
    int exitCode = Main.run(console, args);
    return new Result(exitCode, out, err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command with the recipe of the tests. */
  Result rename(String command, String... paths) {
    String[] args = new String[paths.length + 3];
    args[0] = command;
    args[1] = "--recipe";
    args[2] = "RenameAcquires";
    System.arraycopy(paths, 0, args, 3, paths.length);
    return run(args);
  }

  Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, String text, Charset charset) {
    return write(name, text.getBytes(charset));
  }

  Path write(String name, byte[] bytes) {
    try {
      Path file = directory.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    return read(name, StandardCharsets.UTF_8);
  }

  String read(String name, Charset charset) {
    try {
      return new String(Files.readAllBytes(directory.resolve(name)), charset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class with one method that calls {@code lock()} on a lock with a name. */
  static String locking(String type, String lock) {
    return """
        import java.util.concurrent.locks.ReentrantLock;

        class %1$s {
          private final ReentrantLock %2$s = new ReentrantLock();

          void work() {
            %2$s.lock();
          }
        }
        """
        .formatted(type, lock);
  }
}
