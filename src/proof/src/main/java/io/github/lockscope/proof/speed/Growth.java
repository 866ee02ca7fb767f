package io.github.lockscope.proof.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The section on how the costs grow with the size of the tree. */
final class Growth {
  /** How many times the tree. */
  static final List<Integer> SIZES = List.of(1, 2, 4, 8);

  /** The command line, the least that reading takes, and what every recipe starts with. */
  static final List<Contender> CONTENDERS =
      List.of(Contender.SCAN, Contender.DIFF, Contender.JAVAC, Contender.OPEN_REWRITE);

  private static final String INTRODUCTION =
      """
      The same on the sources of `%1$s`, and on trees of two, four and eight copies of
      them, each copy in a package of its own: %2$s.
      What follows a figure is how many times it is that of the first row. The start of the JVM is part of each time.

      Written by `%3$s`.

      """;

  private static final String HEAP =
      """

      The most heap in use in the same runs, garbage included:

      """;

  private Growth() {}

  /**
   * The section of the page.
   *
   * @param library the library that the trees are copies of
   * @param conditions how it was measured
   * @param standings what the trees cost, the smallest first
   */
  static List<String> section(String library, Conditions conditions, List<Standing> standings) {
    List<String> lines =
        new ArrayList<>(
            INTRODUCTION.formatted(library, conditions, Conditions.COMMAND).lines().toList());
    lines.addAll(table(Column::secondsBeside, standings));
    lines.addAll(HEAP.lines().toList());
    lines.addAll(table(Column::mebibytesBeside, standings));
    return lines;
  }

  private static List<String> table(
      BiFunction<Standing, Contender, Column> figures, List<Standing> standings) {
    List<Column> columns = new ArrayList<>(List.of(Column.names("Copies"), Column.javaFiles()));
    CONTENDERS.forEach(contender -> columns.add(figures.apply(standings.get(0), contender)));
    return Column.table(columns, standings);
  }
}
