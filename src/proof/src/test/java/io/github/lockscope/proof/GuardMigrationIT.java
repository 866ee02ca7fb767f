package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The real plugin brings a project of two modules to guards; then that is built with the dependency
 * that it was given, and its own tests run.
 */
final class GuardMigrationIT {
  private static final SourceTree BEFORE =
      new SourceTree(Path.of("src/test/resources/guard-migration").toAbsolutePath());

  @Test
  void migratedProjectBuildsAndPassesItsTests() throws IOException {
    Path project = Path.of("target", "guard-migration").toAbsolutePath();
    new SourceTree(project).delete();
    BEFORE.copyTo(project);
    new PluginProject(project).commit();

    plugin(project, "run");
    Path tally = project.resolve("tally/src/main/java/com/acme/tally/Tally.java");
    String code = Files.readString(tally);
    assertEquals(4, code.split("LockScope\\.(tryA|a)cquire\\(", -1).length - 1, code);
    assertFalse(code.contains("unlock()"), code);
    String pom = Files.readString(project.resolve("tally/pom.xml"));
    assertTrue(pom.contains("<artifactId>lockscope-guard</artifactId>"), pom);
    assertTrue(
        pom.lines()
            .toList()
            .containsAll(Files.readAllLines(BEFORE.root().resolve("tally/pom.xml"))),
        pom);
    for (String same : List.of("pom.xml", "plain/pom.xml")) {
      assertEquals(
          Files.readString(BEFORE.root().resolve(same)),
          Files.readString(project.resolve(same)),
          same);
    }

    String log = maven(project, List.of("test"));
    assertTrue(log.contains("Tests run: 3, Failures: 0, Errors: 0"), log);

    plugin(project, "dryRun", "-DfailOnDryRunResults=true");
  }

  private static void plugin(Path project, String goal, String... options) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("org.openrewrite.maven:rewrite-maven-plugin:" + PluginRun.VERSION + ':' + goal);
    arguments.add(
        "-Drewrite.recipeArtifactCoordinates=io.github.lockscope:lockscope-recipes:"
            + System.getProperty("lockscope.version"));
    arguments.add("-Drewrite.activeRecipes=io.github.lockscope.ScopedLocks");
    arguments.addAll(List.of(options));
    maven(project, arguments);
  }

  private static String maven(Path project, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.add("-Dmaven.repo.local=" + LocalRepository.ofThisBuild());
    return Maven.command(project, all).succeed();
  }
}
