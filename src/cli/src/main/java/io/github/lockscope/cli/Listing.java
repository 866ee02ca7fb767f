package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.io.PrintStream;
import java.util.Comparator;

/** Lists lock sites. */
final class Listing implements Outlet {
  private final RowFormat format;
  private final boolean all;
  private final Legend legend = new Legend();
  private boolean isEmpty = true;

  /**
   * Prepares a list.
   *
   * @param format what a site looks like in it
   * @param all whether safe sites are listed as well
   */
  Listing(RowFormat format, boolean all) {
    this.format = format;
    this.all = all;
  }

  @Override
  public void open(PrintStream out) {
    out.print(format.header());
  }

  @Override
  public Outcome take(Outcome outcome, PrintStream out) {
    outcome.rows().stream()
        .filter(row -> all || !Rows.isSafe(row))
        .sorted(Comparator.comparingInt(LockSites.Row::line))
        .forEach(
            row -> {
              out.print(format.line(row));
              legend.add(row);
              isEmpty = false;
            });
    return outcome;
  }

  boolean isEmpty() {
    return isEmpty;
  }

  /** What the codes mean in what was listed. */
  String legend() {
    return legend.text();
  }
}
