package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of the imports that come into a file are needed by a part of its changes. Guards that
 * nobody has accepted are not imported.
 */
final class NeededImports {
  private static final Pattern IMPORT = Pattern.compile("import [\\w.]+\\.(\\w+);\\s*");

  /** What the head of a file is made of, a byte order mark included, as {@link ByteLines} are. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A\u00ef\u00bb\u00bf|/\\*.*?\\*/|//[^\n]*|\\b(?:package|import)\\s[^;{}]*;",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("\\w+");

  private final Set<String> words = new HashSet<>();

  private NeededImports(List<Edit> part) {
    for (Edit edit : part) {
      for (String line : edit.added()) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
          words.add(word.group());
        }
      }
    }
  }

  /**
   * The edits of imports that are left.
   *
   * @param shared the edits that bring all imports
   * @param part the edits of the changes that are made
   */
  static List<Edit> among(List<Edit> shared, List<Edit> part) {
    NeededImports needed = new NeededImports(part);
    return shared.stream().flatMap(edit -> needed.in(edit).stream()).toList();
  }

  /** Whether an edit is about nothing but imports, and what stands around them. */
  static boolean areAllOf(Edit edit) {
    String before = String.join("", edit.removed());
    String after = String.join("", edit.added());
    boolean isRoom = before.isBlank() && after.isBlank();
    return isRoom || (after.contains("import ") && withoutHead(before).equals(withoutHead(after)));
  }

  private static String withoutHead(String text) {
    return HEAD.matcher(text).replaceAll("").replaceAll("\\s+", "");
  }

  private Optional<Edit> in(Edit edit) {
    List<String> left = new ArrayList<>(edit.added());
    left.removeIf(line -> !isNeeded(line));
    if (left.size() == edit.added().size()) {
      return Optional.of(edit);
    }
    // The room around imports is not needed without them.
    return left.stream().allMatch(String::isBlank) && edit.removed().isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit(edit.line(), edit.removed(), List.copyOf(left)));
  }

  private boolean isNeeded(String line) {
    Matcher imported = IMPORT.matcher(line);
    return !imported.matches() || words.contains(imported.group(1));
  }
}
