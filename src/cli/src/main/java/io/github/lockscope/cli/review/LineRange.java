package io.github.lockscope.cli.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a file, counted from 1.
 *
 * @param first the first one
 * @param last the last one, included
 */
public record LineRange(int first, int last) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /** Reads lines as {@code 12-34}. */
  public static Optional<LineRange> read(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new LineRange(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Whether the two have any line in common. */
  public boolean meets(LineRange other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether no line is between the two. */
  public boolean borders(LineRange other) {
    return distance(other) == 0;
  }

  /** How many lines are between the two. */
  public int distance(LineRange other) {
    return Math.max(0, Math.max(other.first - last, first - other.last) - 1);
  }

  /** The lines of both, and those between them. */
  public LineRange and(LineRange other) {
    return new LineRange(Math.min(first, other.first), Math.max(last, other.last));
  }
}
