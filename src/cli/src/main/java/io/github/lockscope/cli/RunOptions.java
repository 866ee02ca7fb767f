package io.github.lockscope.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  /** Runs the recipe and says what could not be done. */
  Run run(Console console) {
    Run run = Run.of(paths, recipe, encoding, console);
    run.failures().forEach(failure -> console.complain(failure.toString()));
    return run;
  }
}
