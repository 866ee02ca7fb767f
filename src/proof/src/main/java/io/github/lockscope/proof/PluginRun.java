package io.github.lockscope.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long one run of the OpenRewrite plugin took, in seconds.
 *
 * @param process all of the Maven process
 * @param plugin the goal itself, without what Maven does before it
 * @param running the goal's last part, in which the recipes run and the results are written
 * @param recipes what OpenRewrite says of the recipes of this project
 */
record PluginRun(double process, double plugin, double running, double recipes) {

  static final String VERSION = "6.46.1";

  private static final String NAME = "rewrite-maven-plugin:" + VERSION + ":dryRun";

  /** Runs the goal on a project; it changes nothing there. */
  static PluginRun of(PluginProject project, List<String> recipe) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("org.openrewrite.maven:" + NAME);
    arguments.add(
        "-Drewrite.recipeArtifactCoordinates=io.github.lockscope:lockscope-recipes:"
            + System.getProperty("lockscope.version"));
    arguments.addAll(recipe);
    arguments.add("-Drewrite.exportDatatables=true");
    arguments.add("-Dmaven.repo.local=" + LocalRepository.ofThisBuild());
    Command command =
        Maven.command(project.directory(), arguments)
            // Each line starts with the milliseconds since the start.
            .with("MAVEN_OPTS", "-Dorg.slf4j.simpleLogger.showDateTime=true");
    long start = System.nanoTime();
    String log = command.succeed();
    double process = (System.nanoTime() - start) / 1e9;
    return readLog(
        log,
        process,
        RecipeTimes.readCsv(project.table(RecipeTimes.TABLE), "io.github.lockscope.").seconds());
  }

  /** Completes the times with those in Maven's log. */
  static PluginRun readLog(String log, double process, double recipes) {
    double end = secondsOf("BUILD SUCCESS", log);
    return new PluginRun(
        process,
        end - secondsOf("--- " + NAME + " (", log),
        end - secondsOf("Running recipe(s)...", log),
        recipes);
  }

  private static double secondsOf(String message, String log) {
    Matcher line = Pattern.compile("(?m)^(\\d+) \\[INFO] " + Pattern.quote(message)).matcher(log);
    if (!line.find()) {
      throw new IllegalStateException("No line '" + message + "' in " + log);
    }
    return Long.parseLong(line.group(1)) / 1e3;
  }
}
