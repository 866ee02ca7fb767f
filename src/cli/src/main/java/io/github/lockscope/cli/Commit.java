package io.github.lockscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks git which commit is checked out. */
final class Commit {
  private static final long PATIENCE_SECONDS = 10;

  private Commit() {}

  /** The commit that a directory belongs to; empty where there is none, or no git. */
  static Optional<String> at(Path directory) {
    try {
      Process git =
          new ProcessBuilder("git", "rev-parse", "HEAD")
              .directory(directory.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      git.getOutputStream().close();
      String commit =
          new String(git.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0
          ? Optional.of(commit)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
