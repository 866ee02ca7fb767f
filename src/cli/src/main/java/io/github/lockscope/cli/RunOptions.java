package io.github.lockscope.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.openrewrite.Recipe;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command can be told. */
final class RunOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "A Java file, or a directory to search for Java files.")
  private List<Path> paths = List.of();

  @Option(
      names = "--recipe",
      paramLabel = "NAME",
      defaultValue = "io.github.lockscope.SafeLocks",
      description = "The recipe to run, with or without its package (default: ${DEFAULT-VALUE}).")
  private String recipe = "";

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = {
        "The charset of files without a byte order mark (default: UTF-8 for a file that is UTF-8,"
            + " else ISO-8859-1)."
      })
  private Optional<Charset> encoding = Optional.empty();

  @Mixin private Choices choices = new Choices();

  /**
   * What the rewritten code needs before it compiles: only a build tool adds dependencies by
   * itself.
   */
  String remarks(Tally tally) {
    return tally.hasGuards() && choices.areGuardsOurs() ? GuardLibrary.remark() : "";
  }

  /**
   * Runs the recipe and counts what became of the files.
   *
   * @throws UsageError before anything is done, where the options cannot be carried out
   */
  Tally run(Console console, Outlet outlet) {
    Recipes recipes = new Recipes();
    try (Workers workers = new Workers()) {
      // What does not depend on the files is loaded while they are looked for.
      Future<Recipe> known = workers.start(() -> recipes.named(recipe, choices.given()));
      JavaFiles found = JavaFiles.find(paths, console.workingDirectory());
      Workers.await(known);
      LockFilter filter = new LockFilter(choices.vocabulary());
      SourceTree tree = new SourceTree(found.files(), filter, encoding);
      outlet.open(console.out());
      return new Run(console, workers, tree, () -> recipes.named(recipe, choices.given()))
          .of(found, outlet);
    }
  }
}
