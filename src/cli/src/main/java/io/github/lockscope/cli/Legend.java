package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import io.github.lockscope.LockVocabulary;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Says once what each reason means that some rows give, and how many of them give it. */
final class Legend {
  private static final int WIDTH = 80;
  private static final String INDENT = "    ";

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(LockSites.Row row) {
    Rows.reasons(row).forEach(reason -> counts.merge(reason, 1, Integer::sum));
  }

  /** An entry for each reason, the most frequent first. */
  String text() {
    StringBuilder text = new StringBuilder();
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            reason -> {
              text.append(reason.getKey()).append(" (").append(reason.getValue()).append(")\n");
              LockVocabulary.sentence(reason.getKey())
                  .ifPresent(sentence -> appendWrapped(text, sentence));
            });
    return text.toString();
  }

  private static void appendWrapped(StringBuilder text, String sentence) {
    int column = 0;
    for (String word : sentence.split(" ", -1)) {
      if (column == 0) {
        text.append(INDENT).append(word);
        column = INDENT.length() + word.length();
      } else if (column + 1 + word.length() > WIDTH) {
        text.append('\n').append(INDENT).append(word);
        column = INDENT.length() + word.length();
      } else {
        text.append(' ').append(word);
        column += 1 + word.length();
      }
    }
    text.append('\n');
  }
}
