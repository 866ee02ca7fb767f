package io.github.lockscope.cli.review;

import java.util.List;

/**
 * Lines that change, with some around them.
 *
 * @param before the number of the first line before the change
 * @param after its number after all changes of the file
 * @param lines the lines, as in a unified diff
 */
public record Hunk(int before, int after, List<Line> lines) {
  /**
   * A line of a file.
   *
   * @param text its text, behind a space where it stays, behind a minus where it goes, and behind a
   *     plus where it comes
   * @param end how it ends: with a line feed, or with a carriage return before it; empty where it
   *     is the last of a file without one
   */
  public record Line(String text, String end) {
    /** The text alone. */
    String content() {
      return text.substring(1);
    }
  }

  /** The lines as text. */
  List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }
}
