package io.github.lockscope.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Rewrites files in place. */
@Command(
    name = "apply",
    header = "Rewrite files in place.",
    description = {
      "",
      "Makes the changes that `diff` prints, and names each file that it changes. Charset, byte"
          + " order mark, line ends and permissions stay as they are. A file is replaced as a whole"
          + " or left alone.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  ./lockscope apply src/main/java",
    })
final class ApplyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options = new RunOptions();

  ApplyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Tally tally = options.run(console, ApplyCommand::write);
    console.err().println("rewrote: " + tally.brief());
    console.err().print(options.remarks(tally));
    return tally.exitCode();
  }

  private static Outcome write(Outcome outcome, PrintStream out) {
    if (outcome.change().isEmpty()) {
      return outcome;
    }
    Optional<Failure> failure = InPlace.write(outcome.change().get());
    if (failure.isEmpty()) {
      out.println("rewrote " + outcome.file().name());
    }
    return failure.map(outcome::unwritten).orElse(outcome);
  }
}
