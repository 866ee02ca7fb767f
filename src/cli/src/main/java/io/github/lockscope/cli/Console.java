package io.github.lockscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs and talks to.
 *
 * @param out results: bytes written to it reach standard output unchanged
 * @param err messages about what could not be done, and progress
 * @param workingDirectory what relative paths are relative to
 * @param terminal whether a person is watching {@code err}
 */
record Console(PrintStream out, PrintStream err, Path workingDirectory, boolean terminal) {
  void complain(String message) {
    err.println("lockscope: " + message);
  }

  void complain(Failure failure) {
    complain(failure.toString());
  }

  /**
   * Prints a result at once.
   *
   * @throws OutputLost where it cannot be printed: nothing that follows could be
   */
  void print(byte[] result) {
    out.writeBytes(result);
    // Flushes as well.
    if (out.checkError()) {
      throw new OutputLost();
    }
  }
}
