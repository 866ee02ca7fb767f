package io.github.lockscope.cli;

import io.github.lockscope.cli.review.ReviewRun;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a review of what the Maven plugin would change. */
@Command(
    name = "review",
    header = "Make a review of a dry run of the Maven plugin.",
    description = {
      "",
      "Reads the patch and the data tables that `rewrite:dryRun` leaves with"
          + " -Drewrite.exportDatatables=true, and writes the same review as `diff --review`.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  ./lockscope review target/rewrite",
    })
final class ReviewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      description = "The directory target/rewrite of the project that the plugin ran in.")
  private Path directory = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where to write the review (default: review, in that directory).")
  private Optional<Path> to = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "DIR",
      description = {
        "The directory that the names in the patch start from (default: the project that"
            + " target/rewrite is in, or the directory around it where the files are)."
      })
  private Optional<Path> base = Optional.empty();

  @Option(
      names = "--recipe",
      paramLabel = "NAME",
      description = {
        "The recipe that was run, for `apply --decisions` to run again (default:"
            + " io.github.lockscope.SafeLocks, or ScopedLocks where there are guards to come)."
      })
  private Optional<String> recipe = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "The charset of files without a byte order mark.")
  private Optional<Charset> encoding = Optional.empty();

  @Mixin private Choices choices = new Choices();

  @Mixin private FailOnOption failOn = new FailOnOption();

  ReviewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Path results = console.workingDirectory().resolve(directory).toAbsolutePath().normalize();
    PluginRun plugin = PluginRun.read(results);
    Path project = base.map(this::directory).orElseGet(() -> plugin.base(project(results)));
    String ran = recipe.orElseGet(plugin::recipe);
    // What `apply` could not run again is better known before people have decided.
    new Recipes().named(ran, choices.given());
    List<Outcome> outcomes = plugin.outcomes(project, encoding);
    Path into = to.orElse(directory.resolve("review"));
    ReviewDirectory written = new ReviewDirectory(console.workingDirectory(), into);
    Reviewer reviewer = new Reviewer(encoding);
    Tally tally = new Tally(outcomes.size(), outcomes.size(), 0);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (Outcome outcome : outcomes) {
      tally.add(reviewer.take(outcome, nowhere));
      outcome.failure().ifPresent(console::complain);
    }
    // The plugin does not say how many files it has read.
    written.write(reviewer.written(run(project, ran), 0));
    plugin
        .others()
        .forEach(
            name -> console.err().println("not in the review, though in rewrite.patch: " + name));
    console.err().println("to rewrite: " + tally.brief());
    console.err().print(GuardLibrary.remarkOn(tally, choices.given()));
    console.err().println("to review: open " + into.resolve("index.html") + " in a browser");
    return failOn.exitCode(tally);
  }

  private Path directory(Path named) {
    Path found = console.workingDirectory().resolve(named);
    if (!Files.isDirectory(found)) {
      throw new UsageError("no directory '" + named + "'");
    }
    return found;
  }

  private ReviewRun run(Path project, String ran) {
    return new ReviewRun(
        Main.Version.number(),
        Recipes.qualified(ran),
        choices.given(),
        List.of("."),
        Commit.at(project));
  }

  private static Path project(Path results) {
    Path target = results.getParent();
    return target == null || target.getParent() == null ? results : target.getParent();
  }
}
