package io.github.lockscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lockscope.LockVocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openrewrite.Recipe;

final class StreamingTest {
  private static final String RECIPE = "RenameAcquires";

  /** So large that each file is a batch of its own. */
  private static final String PADDING = "// " + "x".repeat(300_000) + "\n";

  private final Cli cli;

  StreamingTest(@TempDir Path directory) throws IOException {
    cli = new Cli(directory.toRealPath());
  }

  @Test
  void outcomesComeInTheOrderOfTheirNamesWhileLaterFilesWait() {
    int files;
    try (Workers workers = new Workers()) {
      files = 2 * workers.count() + 2;
    }
    for (int i = 0; i < files; i++) {
      String type = "A%03d".formatted(i);
      cli.write(type + ".java", Cli.locking(type, "guard") + PADDING);
    }
    Path last = cli.directory().resolve("A%03d.java".formatted(files - 1));
    List<String> taken = new ArrayList<>();
    Tally tally =
        run(
            (outcome, out) -> {
              delete(last);
              taken.add(outcome.failure().map(Failure::toString).orElse(outcome.file().name()));
              return outcome;
            });
    assertEquals(files, taken.size());
    assertEquals(taken.stream().sorted().toList(), taken);
    assertEquals("A000.java", taken.get(0));
    assertEquals(
        last.getFileName() + ": cannot be read: no such file", taken.get(taken.size() - 1));
    assertEquals(Main.INCOMPLETE, tally.exitCode());
  }

  @Test
  void fileThatCannotBeReadComesInItsPlace() throws IOException {
    cli.write("A.java", Cli.locking("A", "guard"));
    cli.write("C.java", Cli.locking("C", "guard"));
    Path unreadable = cli.write("B.java", Cli.locking("B", "guard"));
    JavaFiles found = JavaFiles.find(List.of(Path.of(".")), cli.directory());
    Files.delete(unreadable);
    List<String> taken = new ArrayList<>();
    run(
        found,
        (outcome, out) -> {
          taken.add(outcome.file().name() + " " + outcome.failure().isPresent());
          return outcome;
        });
    assertEquals(List.of("A.java false", "B.java true", "C.java false"), taken);
  }

  @Test
  void whatFailsOutsideAnyFileIsToldForEach() {
    cli.write("A.java", Cli.locking("A", "guard"));
    cli.write("B.java", Cli.locking("B", "guard"));
    List<String> taken = new ArrayList<>();
    Tally tally =
        run(
            JavaFiles.find(List.of(Path.of(".")), cli.directory()),
            () -> {
              throw new IllegalStateException("no recipe today");
            },
            (outcome, out) -> {
              taken.add(outcome.failure().orElseThrow() + ", " + outcome.rows().get(0).reason());
              return outcome;
            });
    String why = ": cannot be done: java.lang.IllegalStateException: no recipe today, ";
    assertEquals(
        List.of("A.java" + why + "LOCKSCOPE_FAILED", "B.java" + why + "LOCKSCOPE_FAILED"), taken);
    assertEquals(Main.INCOMPLETE, tally.exitCode());
  }

  @Test
  void outputThatIsLostEndsTheRun() {
    cli.write("A.java", Cli.locking("A", "guard"));
    cli.write("B.java", Cli.locking("B", "guard"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    for (String command : List.of("scan", "diff", "apply")) {
      err.reset();
      Console console = console(full, err);
      assertEquals(Main.INTERNAL_ERROR, Main.run(console, command, "--recipe", RECIPE, "."));
      assertEquals(
          "lockscope: cannot write to standard output\n", err.toString(StandardCharsets.UTF_8));
    }
    assertTrue(cli.read("B.java").contains("guard.lock()"), "applied although nobody is told");
  }

  private Tally run(Outlet outlet) {
    return run(JavaFiles.find(List.of(Path.of(".")), cli.directory()), outlet);
  }

  private Tally run(JavaFiles found, Outlet outlet) {
    return run(found, () -> new Recipes().named(RECIPE, Map.of()), outlet);
  }

  private Tally run(JavaFiles found, Supplier<Recipe> recipe, Outlet outlet) {
    LockFilter filter = new LockFilter(LockVocabulary.with(List.of()));
    SourceTree tree = new SourceTree(found.files(), filter, Optional.empty());
    Console console = console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    try (Workers workers = new Workers()) {
      GuardFiles guards = new GuardFiles(tree, Optional.empty());
      return new Run(console, workers, tree, guards, recipe).of(found, outlet);
    }
  }

  private Console console(OutputStream out, OutputStream err) {
    return new Console(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        cli.directory(),
        false);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
