package io.github.lockscope.proof;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures which part of a run of the real Maven plugin is spent in the recipes, beside runs in
 * which no recipe does anything, and writes the section of the results page.
 */
final class RecipeShare {
  private static final List<String> SAFE_LOCKS =
      List.of("-Drewrite.activeRecipes=io.github.lockscope.SafeLocks");
  private static final List<String> NOTHING =
      List.of(
          "-Drewrite.activeRecipes=org.openrewrite.FindSourceFiles",
          "-Drewrite.options=filePattern=no/such/file");

  private static final String SECTION =
      """
      `rewrite-maven-plugin:%s:dryRun` on the sources of `%s`,
      laid out as a Maven project with their class path, beside the same with a recipe that looks for a file that is not
      there: wall time, medians of %d runs, in turns, on %d cores, JDK %s. *Process* is all of Maven, *Plugin* the
      goal alone, and *Running* its last part, in which the recipes run and the results are written. *Recipes* is what
      OpenRewrite's table `RecipeRunStats` says of looking at files and editing them, summed up over the recipes of this
      project.

      Written by `mvn -B verify -Pbenchmark -DskipTests`.

      | Recipe | Process | Plugin | Running | Recipes | Share of the plugin | Share of the process |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: |
      %s
      %s

      For most files that is one walk over the tree. Of %s.
      """;

  private RecipeShare() {}

  /**
   * Measures.
   *
   * @param arguments the table of libraries, the directory for their sources, the artifact to
   *     measure on, the number of runs, the largest heap for a look at all files
   */
  public static void main(String[] arguments) throws IOException {
    Library library =
        Library.readTable(Files.readString(Path.of(arguments[0]))).stream()
            .filter(candidate -> candidate.artifact().equals(arguments[2]))
            .findFirst()
            .orElseThrow();
    Path fetched = Path.of(arguments[1]).toAbsolutePath().resolve(library.artifact());
    PluginProject project = PluginProject.of(library, fetched, fetched.resolve("plugin"));
    // What is downloaded and compiled once, nobody waits for twice.
    PluginRun.of(project, NOTHING);
    int count = Integer.parseInt(arguments[3]);
    List<PluginRun> ours = new ArrayList<>();
    List<PluginRun> others = new ArrayList<>();
    for (int run = 0; run < count; run++) {
      ours.add(PluginRun.of(project, SAFE_LOCKS));
      others.add(PluginRun.of(project, NOTHING));
      System.out.println(ours.get(run) + "\n" + others.get(run));
    }
    ResultsPage.ofThisBuild()
        .write(
            ResultsPage.SHARE,
            SECTION
                .formatted(
                    PluginRun.VERSION,
                    library.coordinates(),
                    count,
                    Runtime.getRuntime().availableProcessors(),
                    System.getProperty("java.version"),
                    row("`SafeLocks`", median(ours)),
                    row("none", median(others)),
                    models(LibrarySources.fetch(library, fetched), arguments[4]))
                .lines()
                .toList());
  }

  /** How many files need a model, in words. */
  private static String models(LibrarySources sources, String heap) {
    return Command.in(
            sources.tree().root(),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.lockscope.ModelCount",
                sources.tree().root().toString(),
                String.join(
                    File.pathSeparator, sources.classPath().stream().map(Path::toString).toList())))
        .succeed()
        .strip();
  }

  static PluginRun median(List<PluginRun> runs) {
    return new PluginRun(
        median(runs, PluginRun::process),
        median(runs, PluginRun::plugin),
        median(runs, PluginRun::running),
        median(runs, PluginRun::recipes));
  }

  private static double median(List<PluginRun> runs, ToDoubleFunction<PluginRun> time) {
    return runs.stream().mapToDouble(time).sorted().toArray()[runs.size() / 2];
  }

  static String row(String name, PluginRun run) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f s | %.1f s | %.1f s | %.1f s | %.1f %% | %.1f %% |",
        name,
        run.process(),
        run.plugin(),
        run.running(),
        run.recipes(),
        100 * run.recipes() / run.plugin(),
        100 * run.recipes() / run.process());
  }
}
