package io.github.lockscope.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
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
      "Prints a line for each place to rewrite and each place skipped, then what the codes in these"
          + " lines mean, then a summary that counts all. Changes nothing. A line reads",
      "",
      "  PATH:LINE: VERDICT [FORM] [REVIEW] [REASON...] in METHOD on LOCK",
      "",
      "REWRITE will be rewritten in that form, SKIP stays as it is for that reason, and REVIEW asks"
          + " a person to look at the change. A lock whose type is declared in a library cannot be"
          + " told without the library (LOCK_TYPE_UNKNOWN); the recipes in a Maven build know it.",
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

  @Mixin private FailOnOption failOn = new FailOnOption();

  @Option(names = "--all", description = "List safe places too.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "text or csv (default: ${DEFAULT-VALUE}). With csv, what follows the lines goes to standard error."
      })
  private RowFormat format = RowFormat.TEXT;

  ScanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Listing listing = new Listing(format, all);
    Tally tally = options.order().run(console, listing);
    PrintStream report = format == RowFormat.CSV ? console.err() : console.out();
    report.print(String.join("\n", paragraphs(listing, tally)));
    return failOn.exitCode(tally);
  }

  private List<String> paragraphs(Listing listing, Tally tally) {
    List<String> paragraphs = new ArrayList<>();
    if (format == RowFormat.TEXT && !listing.isEmpty()) {
      // What was listed comes before.
      paragraphs.add("");
    }
    if (!listing.legend().isEmpty()) {
      paragraphs.add(listing.legend());
    }
    paragraphs.add(tally.summary());
    return paragraphs;
  }
}
