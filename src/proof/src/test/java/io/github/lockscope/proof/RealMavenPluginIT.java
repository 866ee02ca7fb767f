package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user does: the real plugin, on a project whose POM knows nothing of Lockscope. */
final class RealMavenPluginIT {
  private static final Path SAMPLE = Path.of("src/test/resources/two-modules").toAbsolutePath();
  private static final SourceTree BEFORE = new SourceTree(SAMPLE.resolve("before"));
  private static final SourceTree AFTER = new SourceTree(SAMPLE.resolve("after"));

  @ParameterizedTest
  @ValueSource(strings = {"6.45.0", "6.46.1"})
  void dryRunThenPatchThenRun(String version) throws IOException {
    Path directory = Path.of("target", "two-modules-" + version).toAbsolutePath();
    Path project = repository(directory.resolve("project"));

    plugin(version, project, "dryRun", "-Drewrite.exportDatatables=true");
    assertSameFiles(BEFORE, committable(project, directory.resolve("after-dry-run")));
    assertEquals(expectedSites(), sorted(exportedSites(project)));

    assertSameFiles(AFTER, patched(directory, project.resolve("target/rewrite/rewrite.patch")));

    Lockscope.ofThisBuild().reviewPluginRun(project);
    Path review = project.resolve("target/rewrite/review");
    assertSameFiles(AFTER, patched(directory, review.resolve("all.patch")));
    assertSameFiles(
        AFTER, patched(directory, review.resolve("safe.patch"), review.resolve("review.patch")));

    plugin(version, project, "run");
    assertSameFiles(AFTER, committable(project, directory.resolve("after-run")));

    plugin(version, project, "dryRun", "-DfailOnDryRunResults=true");
  }

  private static void plugin(String version, Path project, String goal, String... options)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add("org.openrewrite.maven:rewrite-maven-plugin:" + version + ':' + goal);
    arguments.add(
        "-Drewrite.recipeArtifactCoordinates=io.github.lockscope:lockscope-recipes:"
            + System.getProperty("lockscope.version"));
    arguments.add("-Drewrite.activeRecipes=io.github.lockscope.SafeLocks");
    arguments.add("-Dmaven.repo.local=" + LocalRepository.ofThisBuild());
    arguments.addAll(List.of(options));
    Maven.command(project, arguments).succeed();
  }

  /** A fresh copy of the project, committed. */
  private static Path repository(Path directory) {
    BEFORE.copyTo(directory);
    new PluginProject(directory).commit();
    return directory;
  }

  /** The project with patches applied by Git, one after the other. */
  private static SourceTree patched(Path directory, Path... patches) throws IOException {
    Path patched = repository(directory.resolve("patched"));
    for (Path patch : patches) {
      Command.in(patched, List.of("git", "apply", patch.toString())).succeed();
    }
    return committable(patched, directory.resolve("after-patch"));
  }

  /** The files that the user could commit now: all but the ignored output of the build. */
  private static SourceTree committable(Path project, Path copy) throws IOException {
    String names =
        Command.in(
                project, List.of("git", "ls-files", "--cached", "--others", "--exclude-standard"))
            .succeed();
    new SourceTree(copy).delete();
    for (String name : names.lines().toList()) {
      Path target = copy.resolve(name);
      Files.createDirectories(target.getParent());
      Files.copy(project.resolve(name), target);
    }
    return new SourceTree(copy);
  }

  private static void assertSameFiles(SourceTree expected, SourceTree actual) {
    assertEquals(List.of(), expected.changesTo(actual));
  }

  private static String expectedSites() throws IOException {
    return sorted(Site.readCsv(Files.readString(SAMPLE.resolve("sites.csv"))));
  }

  /** One row a line, so that a failure shows which one differs. */
  private static String sorted(List<Site> sites) {
    return sites.stream().map(Site::toString).sorted().collect(Collectors.joining("\n"));
  }

  private static List<Site> exportedSites(Path project) throws IOException {
    return Site.readCsv(new PluginProject(project).table("io.github.lockscope.LockSites"));
  }
}
