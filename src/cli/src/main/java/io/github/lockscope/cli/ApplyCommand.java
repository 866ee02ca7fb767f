package io.github.lockscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "Examples:",
      "  ./lockscope apply src/main/java",
      "  ./lockscope apply --grade safe .",
      "  ./lockscope apply --decisions decisions.json",
    })
final class ApplyCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = {
        "Make only the changes that were accepted in a review, as exported from its page. Recipe,"
            + " options and, where none are given, PATHs are those of the review. A file that has"
            + " changed since is left alone."
      })
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      defaultValue = "all",
      description = {
        "Make only changes of a grade: safe, review (those that ask a person to look) or all"
            + " (default: ${DEFAULT-VALUE})."
      })
  private GradeChoice grade = GradeChoice.ALL;

  ApplyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<Decisions> decided =
        decisions.map(console.workingDirectory()::resolve).map(Decisions::read);
    if (decided.isPresent() && grade != GradeChoice.ALL) {
      throw new UsageError("--decisions and --grade do not go together");
    }
    Acceptance acceptance = decided.<Acceptance>map(all -> all).orElse(grade);
    AcceptedChanges changes =
        new AcceptedChanges(acceptance, options.encoding(), ApplyCommand::write);
    Order order =
        decided
            .map(all -> all.order(options.paths(), options.encoding()))
            .orElseGet(options::order);
    Tally tally = order.run(console, changes);
    for (String name : changes.missing()) {
      console.complain(new Failure(name, "was accepted for a change, but holds no lock any more"));
      tally.addFailure();
    }
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
