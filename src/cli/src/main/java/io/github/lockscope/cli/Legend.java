package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import io.github.lockscope.LockVocabulary;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Says once what each code in some rows means, and how many of them have it. */
final class Legend {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(LockSites.Row row) {
    Rows.codes(row).forEach(code -> counts.merge(code, 1, Integer::sum));
  }

  /** An entry for each code, the most frequent first. */
  String text() {
    StringBuilder text = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> append(text, entry.getKey(), entry.getValue()));
    return text.toString();
  }

  private static void append(StringBuilder text, String code, int count) {
    text.append(code).append(" (").append(count).append(")\n");
    LockVocabulary.sentence(code).ifPresent(sentence -> appendWrapped(text, sentence));
  }

  private static void appendWrapped(StringBuilder text, String sentence) {
    int column = 0;
    for (String word : sentence.split(" ", -1)) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      if (column > 0) {
        text.append(fits ? ' ' : '\n');
      }
      if (column == 0 || !fits) {
        text.append(INDENT);
        column = INDENT.length() - 1;
      }
      text.append(word);
      column += 1 + word.length();
    }
    text.append('\n');
  }
}
