package io.github.lockscope.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The page of results, of which the libraries, the generated methods, the comparison and the
 * benchmarks each write one section.
 *
 * @param file where it is
 */
public record ResultsPage(Path file) {

  static final String LIBRARIES = "## Real libraries";
  public static final String GENERATED = "## Generated methods";
  public static final String PEERS = "## Beside other tools";
  public static final String SPEED = "## Time and memory";
  public static final String GROWTH = "## Cost against size";
  static final String SHARE = "## Time in the recipes";
  public static final String GUARD = "## The guard's cost";

  private static final String EMPTY =
      """
      # Results

      This page is generated. Each section says how.

      %s

      %s

      %s

      %s

      %s

      %s

      %s
      """
          .formatted(LIBRARIES, GENERATED, PEERS, SPEED, GROWTH, SHARE, GUARD);

  /** The page of the project that this build is of. */
  public static ResultsPage ofThisBuild() {
    return new ResultsPage(Lockscope.ofThisBuild().root().resolve("docs/results.md"));
  }

  boolean contains(String line) {
    return text().lines().anyMatch(line::equals);
  }

  /** Replaces what stands below a heading, up to the next one. */
  public void write(String heading, List<String> lines) {
    String page = text();
    int start = page.indexOf(heading + '\n');
    if (start < 0) {
      throw new IllegalStateException(file + " has no section " + heading);
    }
    int next = page.indexOf("\n## ", start);
    String rest = next < 0 ? "" : page.substring(next);
    String section = heading + "\n\n" + String.join("\n", lines) + '\n';
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, page.substring(0, start) + section + rest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    try {
      return Files.exists(file) ? Files.readString(file) : EMPTY;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
