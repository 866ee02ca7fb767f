package io.github.lockscope.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what {@code apply} would change. */
@Command(
    name = "diff",
    header = "Print the changes as a diff, without making them.",
    description = {
      "",
      "Prints a unified diff on standard output, and a summary on standard error. Paths in the diff"
          + " are relative to the working directory if it holds every PATH, else to the innermost"
          + " directory that holds them all; `git apply` accepts the diff there.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./lockscope diff src/main/java",
      "  ./lockscope diff . > locks.patch && git apply locks.patch",
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options = new RunOptions();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Tally tally = options.run(console, DiffCommand::print);
    console.err().println("to rewrite: " + tally.brief());
    console.err().print(options.remarks(tally));
    return tally.exitCode();
  }

  private static Outcome print(Outcome outcome, PrintStream out) {
    outcome.change().ifPresent(change -> out.writeBytes(LineDiff.of(change)));
    return outcome;
  }
}
