package io.github.lockscope.proof.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A column of a table with a row for each tree.
 *
 * @param title what stands above it
 * @param cell what stands in the row of a tree
 */
record Column(String title, Function<Standing, String> cell) {

  /** In the place of what did not run. */
  private static final String NOTHING = "–";

  static Column names(String title) {
    return new Column(title, Standing::name);
  }

  static Column javaFiles() {
    return new Column("Java files", standing -> String.valueOf(standing.javaFiles()));
  }

  static Column seconds(Contender contender) {
    return new Column(contender.title(), cell(standing -> standing.of(contender), Column::seconds));
  }

  static Column mebibytes(Contender contender) {
    return new Column(
        contender.title(), cell(standing -> standing.of(contender), Column::mebibytes));
  }

  /** The time of one contender divided by that of another. */
  static Column ratio(Contender contender, Contender other) {
    return new Column(
        contender.title() + " / " + other.title(),
        cell(
            standing ->
                standing
                    .of(contender)
                    .flatMap(
                        one -> standing.of(other).map(two -> times(one, two, Measure::seconds))),
            Function.identity()));
  }

  /** The time of a contender, and how many times it is that on another tree. */
  static Column secondsBeside(Standing base, Contender contender) {
    return new Column(
        contender.title(),
        cell(
            standing -> standing.of(contender),
            measure ->
                seconds(measure) + ", " + beside(measure, base, contender, Measure::seconds)));
  }

  /** The heap of a contender, and how many times it is that on another tree. */
  static Column mebibytesBeside(Standing base, Contender contender) {
    return new Column(
        contender.title(),
        cell(
            standing -> standing.of(contender),
            measure ->
                mebibytes(measure) + ", " + beside(measure, base, contender, Measure::mebibytes)));
  }

  /** The whole table in Markdown, names on the left, figures on the right of their columns. */
  static List<String> table(List<Column> columns, List<Standing> standings) {
    List<String> lines = new ArrayList<>();
    lines.add(row(columns, Column::title));
    lines.add(row(columns, column -> columns.indexOf(column) == 0 ? "---" : "---:"));
    standings.forEach(standing -> lines.add(row(columns, column -> column.cell.apply(standing))));
    return lines;
  }

  private static String row(List<Column> columns, Function<Column, String> text) {
    return columns.stream().map(text).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static <T> Function<Standing, String> cell(
      Function<Standing, Optional<T>> value, Function<T, String> text) {
    return standing -> value.apply(standing).map(text).orElse(NOTHING);
  }

  private static String seconds(Measure measure) {
    return String.format(Locale.ROOT, "%.1f s", measure.seconds());
  }

  private static String mebibytes(Measure measure) {
    return measure.mebibytes() + " MiB";
  }

  private static String beside(
      Measure measure, Standing base, Contender contender, ToDoubleFunction<Measure> value) {
    return base.of(contender).map(once -> times(measure, once, value)).orElse(NOTHING);
  }

  private static String times(Measure one, Measure two, ToDoubleFunction<Measure> value) {
    return String.format(Locale.ROOT, "%.2f", value.applyAsDouble(one) / value.applyAsDouble(two));
  }
}
