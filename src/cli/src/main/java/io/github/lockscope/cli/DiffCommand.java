package io.github.lockscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
      "  ./lockscope diff --review target/locks .",
    })
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private FailOnOption failOn = new FailOnOption();

  @Option(
      names = "--review",
      paramLabel = "DIR",
      description = {
        "Write a review into a directory instead of printing the diff: a page to open in a browser"
            + " (index.html), patches by grade, review.json, a SARIF log, a summary in Markdown and"
            + " a table of the sites."
      })
  private Optional<Path> review = Optional.empty();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Tally tally = review.map(this::review).orElseGet(this::print);
    console.err().print(options.order().remarks(tally));
    return failOn.exitCode(tally);
  }

  private Tally print() {
    Tally tally = options.order().run(console, DiffCommand::print);
    console.err().println("to rewrite: " + tally.brief());
    return tally;
  }

  private Tally review(Path into) {
    ReviewDirectory directory = new ReviewDirectory(console.workingDirectory(), into);
    Reviewer reviewer = new Reviewer(options.encoding());
    Tally tally = options.order().run(console, reviewer);
    directory.write(reviewer.written(options.described(console), tally.files()));
    console.err().println("to rewrite: " + tally.brief());
    console.err().println("to review: open " + into.resolve("index.html") + " in a browser");
    return tally;
  }

  private static Outcome print(Outcome outcome, PrintStream out) {
    outcome.change().ifPresent(change -> out.writeBytes(LineDiff.of(change)));
    return outcome;
  }
}
