package io.github.lockscope.proof.hostile;

import java.util.List;
import java.util.regex.Pattern;

/** What is to stay as it is in a text. */
final class Texts {
  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private Texts() {}

  /** The lines that have other characters than ASCII text has, without their indentation. */
  static List<String> oddLines(String text) {
    return LINE_END
        .splitAsStream(text)
        .map(String::strip)
        .filter(line -> line.chars().anyMatch(c -> c > '~' || c < ' '))
        .toList();
  }

  /** The kinds of line ends, each once. */
  static List<String> lineEnds(String text) {
    return LINE_END.matcher(text).results().map(end -> end.group()).distinct().sorted().toList();
  }
}
