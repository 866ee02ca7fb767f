package io.github.lockscope.proof.speed;

import static io.github.lockscope.proof.speed.Contender.DIFF;
import static io.github.lockscope.proof.speed.Contender.JAVAC;
import static io.github.lockscope.proof.speed.Contender.OPEN_REWRITE;
import static io.github.lockscope.proof.speed.Contender.SCAN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The section on what the real libraries cost. */
final class TimeAndMemory {
  /** The row of the tree that has the files of all libraries. */
  static final String TOGETHER = "All together";

  private static final String INTRODUCTION =
      """
      Wall time of whole processes, start of the JVM included: %1$s. All
      read the same files.

      - `scan` and `diff` are the command line, with the JVM options that its launcher gives it.
      - *javac* is the parser of the JDK alone, `JavacTask.parse()` on all files: no name is resolved.
      - *Spoon* is Spoon %2$s building its model of all files, without a class path, with comments.
      - *OpenRewrite* is OpenRewrite %3$s parsing all files, without a class path and with no recipe: what a run of
        any recipe starts with.
      - *Error Prone* is javac with Error Prone %4$s, with the library's class path and no check but
        `LockNotBeforeTry`, writing the patch for it; the classes are written as well, because it writes no patch without.
        It writes none for sources with errors, which some libraries have with what their POM names: they have a dash.
        So has the row of all libraries together, which have no class path in common.

      All but the command line run with `-Xmx%5$s` and the JVM's own defaults. *All together* is one tree with the files
      of all libraries.

      Written by `%6$s`.
      """;

  private static final String HEAP =
      """

      The most heap in use in the same runs, garbage included. How much garbage there is depends on how large a heap the
      JVM may have; the launcher of the command line allows for 900 MiB.
      """;

  private TimeAndMemory() {}

  static List<String> section(Conditions conditions, List<Standing> standings) {
    List<String> lines =
        new ArrayList<>(
            INTRODUCTION
                .formatted(
                    conditions,
                    System.getProperty("version.spoon"),
                    System.getProperty("version.rewrite"),
                    System.getProperty("version.error-prone"),
                    conditions.heap(),
                    Conditions.COMMAND)
                .lines()
                .toList());
    lines.add("");
    lines.addAll(Column.table(times(), standings));
    lines.addAll(HEAP.lines().toList());
    lines.add("");
    lines.addAll(Column.table(columns(Column::mebibytes), standings));
    return lines;
  }

  private static List<Column> times() {
    List<Column> columns = columns(Column::seconds);
    columns.add(Column.ratio(SCAN, JAVAC));
    columns.add(Column.ratio(DIFF, JAVAC));
    columns.add(Column.ratio(DIFF, OPEN_REWRITE));
    return columns;
  }

  private static List<Column> columns(Function<Contender, Column> figures) {
    List<Column> columns = new ArrayList<>(List.of(Column.names("Library"), Column.javaFiles()));
    Stream.of(Contender.values()).map(figures).forEach(columns::add);
    return columns;
  }
}
