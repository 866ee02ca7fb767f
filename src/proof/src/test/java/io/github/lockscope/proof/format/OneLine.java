package io.github.lockscope.proof.format;

import java.util.ArrayList;
import java.util.List;

/** Puts the members of the outermost types on one line each. */
final class OneLine {
  private OneLine() {}

  /**
   * Joins lines.
   *
   * @param text code that is indented by two spaces and has no comments at the ends of lines
   */
  static String of(String text) {
    List<String> lines = new ArrayList<>();
    boolean isText = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("   ") && !isText) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + " " + line.strip());
      } else if (line.equals("  }") && !isText) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + " }");
      } else {
        lines.add(line);
      }
      isText ^= line.contains("\"\"\"");
    }
    return String.join("\n", lines);
  }
}
