package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real libraries, rewritten through the command line: two in every build, all on request. */
final class CorpusIT {
  private static final Path TABLE = Path.of("src/test/resources/corpus.tsv");
  private static final Path DIRECTORY = Path.of("target/corpus").toAbsolutePath();
  private static final boolean ALL = System.getProperty("lockscope.corpus", "").equals("all");
  private static final boolean WRITE = Boolean.getBoolean("lockscope.results.write");
  private static final List<LibraryRun> RUNS = new ArrayList<>();

  static List<Library> libraries() throws IOException {
    return Library.readTable(Files.readString(TABLE)).stream()
        .filter(library -> ALL || library.isQuick())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryIsRewrittenWithoutHarm(Library library) {
    Path directory = DIRECTORY.resolve(library.artifact());
    LibrarySources sources = LibrarySources.fetch(library, directory);
    LibraryRun run = LibraryRun.of(library, sources, directory, Lockscope.ofThisBuild());
    RUNS.add(run);
    assertEquals("", String.join("\n", run.objections()));
    assertTrue(
        WRITE || ResultsPage.ofThisBuild().contains(LibraryTable.row(run)),
        () ->
            "docs/results.md is stale; run " + LibraryTable.COMMAND + "\n" + LibraryTable.row(run));
  }

  @AfterAll
  static void writeResults() throws IOException {
    if (WRITE) {
      assertEquals(Library.readTable(Files.readString(TABLE)).size(), RUNS.size(), "libraries");
      ResultsPage.ofThisBuild().write(ResultsPage.LIBRARIES, LibraryTable.section(RUNS));
    }
  }
}
