package io.github.lockscope.cli;

import io.github.lockscope.LockSites;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists lock sites. */
@Command(
    name = "scan",
    header = "List the places that acquire a lock, and what can be done about them.",
    description = {
      "",
      "Prints a line for each place to rewrite and each place skipped, then a summary that counts"
          + " all. Changes nothing. A line reads",
      "",
      "  PATH:LINE: VERDICT [FORM] [REVIEW] [REASON...] in METHOD on LOCK",
      "",
      "REWRITE will be rewritten in that form, SKIP stays as it is for that reason, and REVIEW asks"
          + " a person to look at the change.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./lockscope scan src/main/java",
      "  ./lockscope scan --format csv --all . > locks.csv",
    })
final class ScanCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options = new RunOptions();

  @Option(names = "--all", description = "List safe places too.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text or csv (default: ${DEFAULT-VALUE}). With csv, the summary goes to standard error."
      })
  private RowFormat format = RowFormat.TEXT;

  ScanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run run = options.run(console);
    if (format == RowFormat.CSV) {
      console.out().print(RowFormat.header());
    }
    for (Outcome outcome : run.outcomes()) {
      outcome.rows().stream()
          .filter(row -> all || !row.verdict().equals(Tally.SAFE))
          .sorted(Comparator.comparingInt(LockSites.Row::line))
          .forEach(row -> console.out().print(format.line(row)));
    }
    (format == RowFormat.CSV ? console.err() : console.out()).print(new Tally(run).summary());
    return Main.exitCode(run.failures());
  }
}
