package io.github.lockscope.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a file, counted from 1.
 *
 * @param first the first one
 * @param last the last one, included
 */
record Extent(int first, int last) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /** Reads lines as {@code 12-34}. */
  static Optional<Extent> read(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new Extent(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  boolean meets(Extent other) {
    return first <= other.last && other.first <= last;
  }

  /** The lines of both, and those between them. */
  Extent and(Extent other) {
    return new Extent(Math.min(first, other.first), Math.max(last, other.last));
  }
}
