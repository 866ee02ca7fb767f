package io.github.lockscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
  private static final Set<String> BESIDE_DECISIONS = Set.of("--decisions", "--encoding");

  private final Console console;

  @Spec private CommandSpec command = CommandSpec.create();

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
    if (decisions.isPresent()) {
      refuseOtherChoices();
    }
    Optional<Decisions> decided =
        decisions.map(console.workingDirectory()::resolve).map(Decisions::read);
    Acceptance acceptance = decided.<Acceptance>map(all -> all).orElse(grade);
    AcceptedChanges changes =
        new AcceptedChanges(acceptance, options.encoding(), ApplyCommand::write);
    Order order =
        decided
            .map(all -> all.order(options.paths(), options.encoding()))
            .orElseGet(options::order);
    Tally tally = order.run(console, changes);
    for (Failure missing : changes.missing()) {
      console.complain(missing);
      tally.addFailure();
    }
    console.err().println("rewrote: " + tally.brief());
    console.err().print(order.remarks(tally));
    return tally.exitCode();
  }

  /** What the review has decided cannot be decided otherwise. */
  private void refuseOtherChoices() {
    for (OptionSpec option : command.commandLine().getParseResult().matchedOptions()) {
      if (!BESIDE_DECISIONS.contains(option.longestName())) {
        throw new UsageError("--decisions and " + option.longestName() + " do not go together");
      }
    }
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
