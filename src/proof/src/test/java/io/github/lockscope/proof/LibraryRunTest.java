package io.github.lockscope.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with launchers that do their work well or badly. */
final class LibraryRunTest {
  private static final Library LIBRARY =
      new Library("g", "a", "1", List.of("--release", "17"), "small");

  private static final String BEFORE =
      """
      import java.util.concurrent.locks.Lock;

      class A {
        void f(Lock lock, Runnable work) {
          lock.lock();
          work.run();
          lock.unlock();
        }
      }
      """;

  private static final String AFTER =
      """
      import java.util.concurrent.locks.Lock;

      class A {
        void f(Lock lock, Runnable work) {
          lock.lock();
          try {
            work.run();
          } finally {
            lock.unlock();
          }
        }
      }
      """;

  private static final String REWRITE = "A.java,5,A.f,lock,Lock,REWRITE,TRY_FINALLY,SAFE,";
  private static final String SAFE = "A.java,5,A.f,lock,Lock,SAFE,,SAFE,RELEASED_IN_FINALLY";

  private final Path directory;

  LibraryRunTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void writeSources() throws IOException {
    Files.createDirectories(directory.resolve("sources"));
    Files.writeString(directory.resolve("sources/A.java"), BEFORE);
    Files.writeString(directory.resolve("sources/B.java"), "class B {}\n");
  }

  @Test
  void goodWork() throws IOException {
    LibraryRun run = run(AFTER, "", SAFE);
    assertEquals(List.of(), run.objections());
    assertEquals("| `g:a:1` | 2 | 0 | 1 | 0 | 1 | 0 | 7 | yes | yes |", LibraryTable.row(run));
  }

  @Test
  void nothingIsDone() throws IOException {
    LibraryRun run = run(BEFORE, "", REWRITE);
    assertSays(run, "A.java: reported as rewritten, but as it was");
    assertSays(run, "still to rewrite: ");
    assertSays(run, "1 sites with 1 safe or rewritten became 1 sites with 0 safe");
  }

  @Test
  void aSecondRunChangesMore() throws IOException {
    assertSays(
        run(AFTER, "echo >> \"$here/result\"", SAFE), "A.java: changed again by a second run");
  }

  @Test
  void anotherFileIsTouched() throws IOException {
    assertSays(
        run(AFTER, "echo 'class B { }' > B.java", SAFE),
        "B.java: changed without a rewritten site");
  }

  @Test
  void aFileIsLost() throws IOException {
    assertSays(run(AFTER, "rm -f B.java", SAFE), "B.java: changed without a rewritten site");
  }

  @Test
  void theResultDoesNotCompile() throws IOException {
    LibraryRun run = run(AFTER.replace("work.run()", "works.run()"), "", SAFE);
    assertSays(run, "error: A.java: compiler.err.cant.resolve");
    assertSays(run, "A.java: before, line 6: work.run();");
    assertTrue(LibraryTable.row(run).endsWith("| yes | **no** |"), () -> LibraryTable.row(run));
  }

  @Test
  void aSiteIsForgotten() throws IOException {
    assertSays(run(AFTER, "", ""), "1 sites with 1 safe or rewritten became 0 sites with 0 safe");
  }

  private LibraryRun run(String result, String also, String rowAfterwards) throws IOException {
    Files.writeString(directory.resolve("result"), result);
    Path launcher =
        Files.writeString(
            directory.resolve("lockscope"),
            """
            #!/bin/sh -e
            here=$(dirname "$0")
            if [ "$1" = apply ]; then
              cp "$here/result" A.java
              %s
            else
              echo %s
              if [ -e "$here/scanned" ]; then echo '%s'; else echo '%s'; fi | sed '/^$/d'
              touch "$here/scanned"
            fi
            """
                .formatted(also, String.join(",", Site.COLUMNS), rowAfterwards, REWRITE));
    assertTrue(launcher.toFile().setExecutable(true));
    LibrarySources sources =
        new LibrarySources(new SourceTree(directory.resolve("sources")), List.of());
    return LibraryRun.of(LIBRARY, sources, directory, new Lockscope(directory));
  }

  private static void assertSays(LibraryRun run, String objection) {
    assertTrue(
        run.objections().stream().anyMatch(line -> line.startsWith(objection)),
        () -> run.objections().toString());
  }
}
