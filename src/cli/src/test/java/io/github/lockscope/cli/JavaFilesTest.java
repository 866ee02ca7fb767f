package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaFilesTest {
  private final Path directory;

  JavaFilesTest(@TempDir Path temporary) throws IOException {
    directory = Files.createDirectory(temporary.toRealPath().resolve("work"));
  }

  @Test
  void hiddenEntriesAndBuildOutputAreLeftOut() {
    files(
        "A.java",
        ".B.java",
        ".git/C.java",
        "m/pom.xml",
        "m/target/D.java",
        "g/build.gradle.kts",
        "g/build/E.java",
        "h/build.gradle",
        "h/build/F.java");
    assertEquals(List.of("A.java"), found(directory, "."));
  }

  @Test
  void packagesThatAreOnlyNamedLikeBuildOutputAreTaken() {
    files("src/target/A.java", "src/build/B.java", "README.md", "C.kt");
    assertEquals(List.of("src/build/B.java", "src/target/A.java"), found(directory, "."));
  }

  @Test
  void overlappingPathsAreTakenOnce() {
    files("a/A.java", "a/b/B.java");
    assertEquals(
        List.of("a/A.java", "a/b/B.java"),
        found(directory, "a/b", "a", "a/A.java", "a/../a/A.java"));
  }

  @Test
  void linkedFileIsTheFileItself() throws IOException {
    files("a/A.java");
    link("a/Link.java", "A.java");
    assertEquals(List.of("a/A.java"), found(directory, "a"));
  }

  @Test
  void loopOfDirectoriesEnds() throws IOException {
    files("a/A.java");
    link("a/loop", "../a");
    assertEquals(List.of("a/A.java"), found(directory, "a"));
  }

  @Test
  void directoryNamedLikeAFileIsSearched() {
    files("a/Odd.java/A.java");
    assertEquals(List.of("a/Odd.java/A.java"), found(directory, "a"));
  }

  @Test
  void pathOfNoCharactersIsRefused() {
    UsageError error =
        assertThrows(UsageError.class, () -> JavaFiles.find(List.of(Path.of("")), directory));
    assertEquals("a PATH is empty; for this directory give '.'", error.getMessage());
  }

  @Test
  void danglingLinkIsReported() throws IOException {
    files("a/A.java");
    link("a/Gone.java", "nowhere");
    JavaFiles files = JavaFiles.find(List.of(Path.of("a")), directory);
    assertEquals(
        List.of(new Failure("a/Gone.java", "cannot be read: no such file")), files.failures());
  }

  @Test
  void namesOutsideTheWorkingDirectoryStartAtThePath() {
    files("a/src/A.java", "b/x");
    assertEquals(List.of("src/A.java"), found(directory.resolve("b"), "../a"));
    assertEquals(List.of("A.java"), found(directory.resolve("b"), "../a/src/A.java"));
  }

  @Test
  void namesOfSeveralPathsOutsideStartAtTheDirectoryOfAll() {
    files("p/a/X.java", "p/b/X.java", "w/x");
    assertEquals(
        List.of("a/X.java", "b/X.java"), found(directory.resolve("w"), "../p/a", "../p/b/X.java"));
  }

  private static List<String> found(Path workingDirectory, String... paths) {
    List<Path> all = Stream.of(paths).map(Path::of).toList();
    JavaFiles files = JavaFiles.find(all, workingDirectory);
    assertEquals(List.of(), files.failures());
    return files.files().stream().map(JavaFile::name).toList();
  }

  private void files(String... names) {
    for (String name : names) {
      new Cli(directory).write(name, "");
    }
  }

  private void link(String name, String to) throws IOException {
    Files.createSymbolicLink(directory.resolve(name), Path.of(to));
  }
}
