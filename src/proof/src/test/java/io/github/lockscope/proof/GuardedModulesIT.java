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

/** The real plugin brings guards into a project of several modules, with the library for them. */
final class GuardedModulesIT {
  private Path project = Path.of("");

  private void open(String name) throws IOException {
    project = Path.of("target", name).toAbsolutePath();
    new SourceTree(project).delete();
    new SourceTree(Path.of("src/test/resources", name).toAbsolutePath()).copyTo(project);
    new PluginProject(project).commit();
  }

  @Test
  void guardOfATeamStandsWhereItIsOnTheClassPath() throws IOException {
    open("own-guard-modules");

    maven(plugin("run", "-Drewrite.exportDatatables=true"));
    String sites = new PluginProject(project).table("io.github.lockscope.LockSites");

    assertTrue(read("locks/src/main/java/shop/locks/Safe.java").contains("Held.hold(lock)"));
    assertTrue(read("till/src/main/java/shop/till/Till.java").contains("Held.hold(lock)"));
    assertTrue(read("apart/src/main/java/shop/apart/Booth.java").contains("    lock.lock();\n"));
    assertTrue(sites.contains("GUARD_NOT_IN_REACH"), sites);

    maven(List.of("compile"));
  }

  private String read(String file) throws IOException {
    return Files.readString(project.resolve(file));
  }

  @Test
  void projectStillBuilds() throws IOException {
    open("guarded-modules");

    maven(plugin("run", "-Drewrite.exportDatatables=true"));
    String sites = new PluginProject(project).table("io.github.lockscope.LockSites");

    assertGuards("main", "");
    assertGuards("tests", "<scope>test</scope>");
    assertTrue(
        Files.readString(project.resolve("main/src/main/java/shop/Stock.java"))
            .contains("try (var "));
    assertTrue(
        Files.readString(project.resolve("strict/src/main/java/shop/Till.java"))
            .contains("    lock.lock();\n    try {\n"));
    assertTrue(sites.contains("RESOURCE_WARNED_OF"), sites);
    assertTrue(
        Files.readString(project.resolve("modular/src/main/java/shop/modular/Shelf.java"))
            .contains("    lock.lock();\n    try {\n"));
    assertTrue(sites.contains("MODULE_WITHOUT_GUARD"), sites);
    for (String line : git("diff", "--numstat", "--", "*pom.xml").lines().toList()) {
      assertEquals("0", line.split("\t", -1)[1], line);
    }

    maven(List.of("test"));
    git("add", "-A");
    maven(plugin("run"));
    assertEquals("", git("diff", "--name-only"));
  }

  private void assertGuards(String module, String scope) throws IOException {
    String pom = Files.readString(project.resolve(module).resolve("pom.xml"));
    assertTrue(
        pom.replaceAll("\\s", "")
            .contains(
                "<dependency><groupId>io.github.lockscope</groupId>"
                    + "<artifactId>lockscope-guard</artifactId><version>"
                    + System.getProperty("lockscope.version")
                    + "</version>"
                    + scope
                    + "</dependency>"),
        pom);
    assertFalse(Files.readString(project.resolve("pom.xml")).contains("lockscope"));
  }

  private static List<String> plugin(String goal, String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("org.openrewrite.maven:rewrite-maven-plugin:" + PluginRun.VERSION + ':' + goal);
    arguments.add(
        "-Drewrite.recipeArtifactCoordinates=io.github.lockscope:lockscope-recipes:"
            + System.getProperty("lockscope.version"));
    arguments.add("-Drewrite.activeRecipes=shop.Guards");
    arguments.addAll(List.of(options));
    return arguments;
  }

  private void maven(List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.add("-Dmaven.repo.local=" + LocalRepository.ofThisBuild());
    Maven.command(project, all).succeed();
  }

  private String git(String... arguments) {
    List<String> words = new ArrayList<>(List.of("git"));
    words.addAll(List.of(arguments));
    return Command.in(project, words).succeed();
  }
}
