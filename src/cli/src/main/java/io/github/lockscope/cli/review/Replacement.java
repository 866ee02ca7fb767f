package io.github.lockscope.cli.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that take the place of others.
 *
 * @param line the first line that goes, or before which the new ones come, counted from 1
 * @param removed how many lines go
 * @param added the lines that come
 */
record Replacement(int line, int removed, List<String> added) {
  /** What a hunk replaces, from top to bottom. */
  static List<Replacement> in(Hunk hunk) {
    List<Replacement> found = new ArrayList<>();
    int next = hunk.before();
    int first = next;
    List<String> added = new ArrayList<>();
    for (String line : hunk.lines()) {
      switch (line.charAt(0)) {
        case '-' -> next++;
        case '+' -> added.add(line.substring(1));
        default -> {
          add(found, first, next, added);
          next++;
          first = next;
        }
      }
    }
    add(found, first, next, added);
    return found;
  }

  private static void add(List<Replacement> found, int first, int next, List<String> added) {
    if (next > first || !added.isEmpty()) {
      found.add(new Replacement(first, next - first, List.copyOf(added)));
      added.clear();
    }
  }
}
