package io.github.lockscope.cli;

import java.util.ArrayList;
import java.util.List;
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
    Run run = options.run(console);
    List<Failure> failures = new ArrayList<>(run.failures());
    int rewritten = 0;
    for (Change change : run.changes()) {
      Optional<Failure> failure = InPlace.write(change);
      if (failure.isPresent()) {
        console.complain(failure.get().toString());
        failures.add(failure.get());
      } else {
        rewritten++;
        console.out().println("rewrote " + change.source().name());
      }
    }
    console.err().println("rewrote: " + new Tally(run).brief(rewritten));
    return Main.exitCode(failures);
  }
}
