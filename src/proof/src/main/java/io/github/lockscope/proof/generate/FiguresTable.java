package io.github.lockscope.proof.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of generated methods, as Markdown. */
public final class FiguresTable {
  static final String COMMAND =
      "mvn -B test -Pnightly -pl src/proof -am -Dtest=GeneratedMethodsTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dlockscope.results.write=true";

  private FiguresTable() {}

  /**
   * The section of the results page.
   *
   * @param skip what became of the methods with the option {@code complexFlow} set to {@code skip}
   * @param heldFlag what became of them with {@code heldFlag}
   * @param firstSeed the seed of the first method; the others have the numbers that follow
   * @param scripts how many runs of each method there were at most
   */
  public static List<String> section(Tally skip, Tally heldFlag, long firstSeed, int scripts) {
    List<String> lines =
        new ArrayList<>(
            """
            Random methods over all kinds of locks and statements, seeds %d to %d, rewritten by `SafeLocks` with the option
            `complexFlow` set to `skip` and to `heldFlag`. Each is run before and after with recording locks, in up to %d
            runs: with other answers of its conditions, and with a failure of each of its calls. *Unsafe* methods leave a
            lock held in some run. Of those that release it in every run without a failure, the *relying* ones signal,
            wait or ask about the lock where a failure has left it held, and are left alone for that
            (`NEEDED_OUTSIDE`); all the others are *repairable*, but for those where another method takes or releases for
            the one that calls it: these are reported, and left alone. Nothing else may change: *different* methods do
            other work, or in another order, or release later or earlier.

            Written by `%s`; 2000 methods are part of every build.

            """
                .formatted(firstSeed, firstSeed + skip.all().methods() - 1, scripts, COMMAND)
                .lines()
                .toList());
    lines.addAll(totals(skip.all(), heldFlag.all()));
    lines.add("");
    lines.add("A method has several of these kinds of flow:");
    lines.add("");
    lines.add(
        "| Flow | Methods | Unsafe | Repairable | Safe after, `skip` | Safe after, `heldFlag` |");
    lines.add("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (Flow flow : Flow.values()) {
      lines.add(row(flow, skip.of(flow), heldFlag.of(flow)));
    }
    return lines;
  }

  private static List<String> totals(Figures skip, Figures heldFlag) {
    return List.of(
        "| `complexFlow` | Methods | Unsafe | Relying | Repairable | Safe after | Share | Changed | Different"
            + " | Not compiling | Changed by a second run |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        total("skip", skip),
        total("heldFlag", heldFlag));
  }

  private static String total(String option, Figures figures) {
    return "| `%s` | %d | %d | %d | %d | %d | %s | %d | %d | %d | %d |"
        .formatted(
            option,
            figures.methods(),
            figures.unsafeBefore(),
            figures.relying(),
            figures.repairable(),
            figures.madeSafe(),
            share(figures),
            figures.changed(),
            figures.different(),
            figures.notCompiling(),
            figures.changedAgain());
  }

  private static String row(Flow flow, Figures skip, Figures heldFlag) {
    return "| %s | %d | %d | %d | %s | %s |"
        .formatted(
            flow.text(),
            skip.methods(),
            heldFlag.unsafeBefore(),
            heldFlag.repairable(),
            madeSafe(skip),
            madeSafe(heldFlag));
  }

  /** With its share, where it can be one of anything. */
  private static String madeSafe(Figures figures) {
    return figures.repairable() == 0
        ? Long.toString(figures.madeSafe())
        : figures.madeSafe() + " (" + share(figures) + ")";
  }

  private static String share(Figures figures) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * figures.shareMadeSafe());
  }
}
