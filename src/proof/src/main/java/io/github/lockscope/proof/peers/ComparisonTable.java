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
public final class ComparisonTable {
  /** The command that writes it to the page of results. */
  public static final String COMMAND =
      "mvn -B verify -pl src/proof -am -Dit.test=ComparisonIT -Dlockscope.results.write=true";

  private static final String INTRODUCTION =
      """
      The same %1$d generated methods, seeds %2$d to %3$d, rewritten by `SafeLocks` with both values of its option
      `complexFlow`, and by the fix that Error Prone %4$s has for `LockNotBeforeTry`; each is run before and after, in up
      to %5$d runs. *Unsafe* methods leave a lock held in some run; *repairable* are those of them that release it in
      every run without a failure. What counts as safe afterwards also compiles and does the same work. Error Prone looks
      only at `Lock.lock()`; other methods take, among others, stamped locks and semaphores, and ask by `tryLock()`. The
      judges are %6$s; methods that do not compile are not judged.

      Written by `%7$s`.

      """;

  private ComparisonTable() {}

  /**
   * The section of the page.
   *
   * @param comparison what was found out
   * @param scripts how many scripts were run at most for each method
   */
  public static List<String> section(Comparison comparison, int scripts) {
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
                    Judge.all().stream().map(Judge::name).collect(Collectors.joining(", ")),
                    COMMAND)
                .lines()
                .toList());
    lines.addAll(table(comparison));
    return lines;
  }

  private static List<String> table(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    List<Column> columns = comparison.columns();
    lines.add(row("Methods", columns, Column::name));
    lines.add(row("---", columns, column -> "---:"));
    Predicate<Outcome> unsafe = outcome -> outcome.leaks().before();
    Predicate<Outcome> onlyLock = outcome -> outcome.program().acquiresOnlyByLock();
    lines.add(row("in all", columns, column -> "" + column.outcomes().size()));
    lines.add(row("unsafe before", columns, column -> "" + comparison.before(unsafe)));
    lines.add(
        row("repairable", columns, column -> "" + comparison.before(Outcome::isUnsafeButReleases)));
    lines.add(
        row(
            "– of these, safe after",
            columns,
            column -> "" + comparison.madeSafe(column, Outcome::isUnsafeButReleases)));
    lines.add(
        row(
            "repairable, all by `Lock.lock()`",
            columns,
            column -> "" + comparison.before(onlyLock.and(Outcome::isUnsafeButReleases))));
    lines.add(
        row(
            "– of these, safe after",
            columns,
            column ->
                "" + comparison.madeSafe(column, onlyLock.and(Outcome::isUnsafeButReleases))));
    lines.add(row("changed", columns, column -> "" + column.changed()));
    lines.add(count("of different behaviour", columns, Result.DIFFERENT));
    lines.add(count("no longer compiling", columns, Result.NOT_COMPILING));
    lines.add(count("on which the tool crashes", columns, Result.CRASHED));
    lines.add(count("changed again by a second run", columns, Result.CHANGED_AGAIN));
    for (Judge judge : Judge.all()) {
      String label =
          "with findings of %s, %d before"
              .formatted(judge.name(), complainedOf(judge, comparison.asGenerated()));
      lines.add(row(label, columns, column -> "" + complainedOf(judge, column)));
    }
    return lines;
  }

  private static long complainedOf(Judge judge, Column column) {
    return column.complainedOf().getOrDefault(judge.name(), 0L);
  }

  private static String count(String label, List<Column> columns, Result result) {
    return row(label, columns, column -> "" + column.count(result));
  }

  private static String row(String label, List<Column> columns, Function<Column, String> cell) {
    return columns.stream()
        .map(cell)
        .collect(Collectors.joining(" | ", "| " + label + " | ", " |"));
  }
}
