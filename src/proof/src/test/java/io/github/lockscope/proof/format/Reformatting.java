package io.github.lockscope.proof.format;

import java.util.regex.Pattern;

/**
 * A way to lay out the same code that a rewrite must not notice: to lay out the rewritten code so
 * is to rewrite the code laid out so. It takes code that is indented by steps of two spaces.
 */
enum Reformatting {
  ONE_SPACE,
  THREE_SPACES,
  FOUR_SPACES,
  TABS,
  TABS_AND_SPACES,
  WINDOWS_LINE_ENDS,
  TABS_AND_WINDOWS_LINE_ENDS,
  NO_FINAL_NEWLINE,
  BRACES_ALONE;

  private static final Pattern STEPS = Pattern.compile("(?m)^(?:  )+");

  /** A brace that opens a block, behind the head of a statement or declaration. */
  private static final Pattern OPENED =
      Pattern.compile("(?m)^( *)((?!.*(?:->|=|\\]|\\?) \\{)\\S.*) \\{( *//.*)?$");

  /** A brace that is not at the end of its line, or behind an arrow, so that it stays there. */
  private static final Pattern LEFT =
      Pattern.compile(
          "(?m)^ *(?:try|\\} *finally)\\b.*\\{|\\{ */\\*.*\\*/$|^ *(?:case\\b.*|default) -> \\{$");

  /**
   * A brace behind a condition that is wrapped, or behind several resources: it would go where the
   * last line of that starts.
   */
  // What is said of an acquire stays on its line, in front of a brace that stands alone.
  private static final Pattern WRAPPED =
      Pattern.compile("(?m)^ *(?:&&|\\|\\|).*\\{|^ *try \\(.*\\) \\{ *//|^ *try \\(.*;\\n.*\\{");

  /** A brace that closes one, and a keyword that goes on with the statement. */
  private static final Pattern CLOSED =
      Pattern.compile("(?m)^( *)\\} ((?:else|catch|finally|while)\\b.*)$");

  String apply(String text) {
    return switch (this) {
      case ONE_SPACE -> indented(text, " ");
      case THREE_SPACES -> indented(text, "   ");
      case FOUR_SPACES -> indented(text, "    ");
      case TABS -> indented(text, "\t");
      // Steps of four, a tab for each eight: what editors write that have tabs stand for eight.
      case TABS_AND_SPACES -> indented(text, "    ").replace("        ", "\t");
      case WINDOWS_LINE_ENDS -> text.replace("\n", "\r\n");
      case TABS_AND_WINDOWS_LINE_ENDS -> WINDOWS_LINE_ENDS.apply(TABS.apply(text));
      case NO_FINAL_NEWLINE -> text.stripTrailing();
      case BRACES_ALONE -> {
        String opened = OPENED.matcher(text).replaceAll("$1$2\n$1{$3");
        yield CLOSED.matcher(opened).replaceAll("$1}\n$1$2");
      }
    };
  }

  /** Whether code has this layout everywhere once it is laid out so. */
  boolean fits(String text) {
    return this != BRACES_ALONE
        || !(LEFT.matcher(apply(text)).find() || WRAPPED.matcher(text).find());
  }

  /** A text in this layout as it is compared: where tabs and spaces are mixed, by its columns. */
  String comparable(String text) {
    return this == TABS_AND_SPACES ? text.replace("\t", "        ") : text;
  }

  private static String indented(String text, String step) {
    return STEPS.matcher(text).replaceAll(found -> step.repeat(found.group().length() / 2));
  }
}
