package io.github.lockscope.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines that take the place of others.
 *
 * @param line the first line that goes, or before which the new ones come, counted from 1
 * @param removed the lines that go
 * @param added the lines that come
 */
record Replacement(int line, List<Hunk.Line> removed, List<Hunk.Line> added) {
  /** What a hunk replaces, from top to bottom. */
  static List<Replacement> in(Hunk hunk) {
    List<Replacement> found = new ArrayList<>();
    int first = hunk.before();
    List<Hunk.Line> removed = new ArrayList<>();
    List<Hunk.Line> added = new ArrayList<>();
    for (Hunk.Line line : hunk.lines()) {
      switch (line.text().charAt(0)) {
        case '-' -> removed.add(line);
        case '+' -> added.add(line);
        default -> first = add(found, first, removed, added) + 1;
      }
    }
    add(found, first, removed, added);
    return found;
  }

  /** Gives the number of the line behind those that go. */
  private static int add(
      List<Replacement> found, int first, List<Hunk.Line> removed, List<Hunk.Line> added) {
    int next = first + removed.size();
    if (!removed.isEmpty() || !added.isEmpty()) {
      found.add(new Replacement(first, List.copyOf(removed), List.copyOf(added)));
      removed.clear();
      added.clear();
    }
    return next;
  }

  /** The text of the lines that come. */
  String text() {
    return added.stream().map(line -> line.content() + line.end()).collect(Collectors.joining());
  }

  /** The line that the lines that go end before, or in if they do not end with a line feed. */
  int endLine() {
    return line + removed.size() - (isOpen() ? 1 : 0);
  }

  /** The column of the first character behind the lines that go, counted from 1. */
  int endColumn() {
    return isOpen() ? last().content().length() + 1 : 1;
  }

  private boolean isOpen() {
    return !removed.isEmpty() && last().end().isEmpty();
  }

  private Hunk.Line last() {
    return removed.get(removed.size() - 1);
  }
}
