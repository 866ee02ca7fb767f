package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.generate.Outcome;
import io.github.lockscope.proof.generate.Outcome.Result;
import io.github.lockscope.proof.peers.Comparison.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A comparison as Markdown. */
final class ComparisonTable {
  private static final String COMMAND =
      "mvn -B verify -Pnightly -pl src/proof -am -Dit.test=ComparisonIT -Dtest=none"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false"
          + " -Dlockscope.results.write=true";

  private static final String INTRODUCTION =
      """
      The same %1$d generated methods, seeds %2$d to %3$d, rewritten by `SafeLocks` with both values of its option
      `complexFlow`, and by the fix that Error Prone %4$s has for `LockNotBeforeTry`; each is run before and after, in up
      to %5$d runs. *Unsafe* methods leave a lock held in some run; *repairable* are those of them that release it in
      every run without a failure. What counts as safe afterwards also compiles and does the same work. Error Prone looks
      only at `Lock.lock()`; most methods take stamped locks or semaphores as well, or ask by `tryLock()`. *Changed again*
      are those that a second run changes. What other tools find is counted in methods that compile; none of them
      understands a flag that says whether the lock is held.

      Written by `%6$s`.

      """;

  private ComparisonTable() {}

  /**
   * The section of the page.
   *
   * @param comparison what was found out
   * @param scripts how many scripts were run at most for each method
   */
  static List<String> section(Comparison comparison, int scripts) {
    int methods = comparison.asGenerated().outcomes().size();
    List<String> lines =
        new ArrayList<>(
            INTRODUCTION
                .formatted(
                    methods,
                    comparison.firstSeed(),
                    comparison.firstSeed() + methods - 1,
                    System.getProperty("version.error-prone"),
                    scripts,
                    COMMAND)
                .lines()
                .toList());
    lines.addAll(table(comparison));
    return lines;
  }

  private static List<String> table(Comparison comparison) {
    Predicate<Outcome> repairable = Outcome::isUnsafeButReleases;
    Predicate<Outcome> byLock = outcome -> outcome.program().acquiresOnlyByLock();
    List<Column> columns = comparison.columns();
    List<String> lines = new ArrayList<>();
    lines.add(row("Methods", columns, Column::name));
    lines.add(row("---", columns, column -> "---:"));
    lines.add(row("in all", columns, column -> column.outcomes().size()));
    lines.add(before("unsafe before", comparison, outcome -> outcome.leaks().before()));
    lines.add(before("repairable", comparison, repairable));
    lines.add(safe("of these, safe after", comparison, repairable));
    lines.add(before("repairable, all by `lock()`", comparison, repairable.and(byLock)));
    lines.add(safe("of these, safe after", comparison, repairable.and(byLock)));
    lines.add(row("changed", columns, Column::changed));
    lines.add(row("of other behaviour after", columns, column -> column.count(Result.DIFFERENT)));
    lines.add(row("not compiling after", columns, column -> column.count(Result.NOT_COMPILING)));
    lines.add(row("on which it crashes", columns, column -> column.count(Result.CRASHED)));
    lines.add(row("changed again", columns, column -> column.count(Result.CHANGED_AGAIN)));
    for (Judge judge : Judge.all()) {
      String label =
          "found by %s, %d before"
              .formatted(judge.name(), complainedOf(judge, comparison.asGenerated()));
      lines.add(row(label, columns, column -> complainedOf(judge, column)));
    }
    return lines;
  }

  private static long complainedOf(Judge judge, Column column) {
    return column.complainedOf().getOrDefault(judge.name(), 0L);
  }

  private static String before(String label, Comparison comparison, Predicate<Outcome> such) {
    return row(label, comparison.columns(), column -> comparison.before(such));
  }

  private static String safe(String label, Comparison comparison, Predicate<Outcome> such) {
    return row(label, comparison.columns(), column -> comparison.madeSafe(column, such));
  }

  private static String row(String label, List<Column> columns, Function<Column, Object> cell) {
    return columns.stream()
        .map(cell)
        .map(Object::toString)
        .collect(Collectors.joining(" | ", "| " + label + " | ", " |"));
  }
}
