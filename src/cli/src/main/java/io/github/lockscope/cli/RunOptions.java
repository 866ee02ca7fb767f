package io.github.lockscope.cli;

import io.github.lockscope.cli.review.ReviewRun;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command can be told. */
final class RunOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
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

  /** What is to be run. */
  Order order() {
    return new Order(paths, recipe, choices.given(), encoding);
  }

  List<Path> paths() {
    return paths;
  }

  Optional<Charset> encoding() {
    return encoding;
  }

  /** The run, for a review to tell. */
  ReviewRun described(Console console) {
    return new ReviewRun(
        Main.Version.number(),
        Recipes.qualified(recipe),
        choices.given(),
        paths.stream().map(Path::toString).toList(),
        Commit.at(console.workingDirectory()));
  }
}
