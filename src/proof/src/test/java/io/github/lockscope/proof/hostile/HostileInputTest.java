package io.github.lockscope.proof.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.lockscope.LockSites;
import io.github.lockscope.proof.Rewriter.Rewritten;
import io.github.lockscope.proof.Rewriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.SourceFile;

/** The recipes neither throw nor hang, and report each site, whatever files a build shows them. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileInputTest {
  private static final HostileFile SOUND =
      HostileFile.compiling("Sound.java", LockClass.withStatements("Sound", LockClass.REGION));

  static Stream<HostileFile> files() {
    return Stream.of(
            HostileFiles.someNested(1_000),
            HostileFiles.crowded(50),
            HostileFiles.syntax(),
            HostileFiles.unresolved(),
            HostileFiles.odd())
        .flatMap(files -> files);
  }

  static Stream<HostileFile> largeFiles() {
    return HostileFiles.large(5_000);
  }

  static Stream<HostileFile> monsters() {
    return Stream.of(
            HostileFiles.nested(100),
            HostileFiles.nested(10_000),
            HostileFiles.nested(1_000),
            HostileFiles.crowded(500),
            HostileFiles.large(50_000))
        .flatMap(files -> files);
  }

  @ParameterizedTest
  @MethodSource({"files", "largeFiles"})
  void everySiteIsReported(HostileFile file) {
    List<SourceFile> trees = BuildRun.parse(List.of(file, SOUND));
    check(file, BuildRun.SKIP, trees);
    check(file, BuildRun.HELD_FLAG, trees);
  }

  @ParameterizedTest
  @MethodSource("monsters")
  @Tag("nightly")
  void everySiteOfAMonsterIsReported(HostileFile file) {
    everySiteIsReported(file);
  }

  private static void check(HostileFile file, Rewriting recipe, List<SourceFile> trees) {
    List<Throwable> failures = new ArrayList<>();
    Rewritten once = recipe.rewrite(trees, new InMemoryExecutionContext(failures::add));
    assertEquals(Optional.empty(), objection(file, rows(once, file)));
    assertEquals(SOUND.sites(), rows(once, SOUND).stream().map(LockSites.Row::line).toList());

    boolean hasFailed =
        rows(once, file).stream().anyMatch(row -> row.reason().equals("LOCKSCOPE_FAILED"));
    assertEquals(hasFailed, !failures.isEmpty(), "Failures are told of: " + failures);
    // The stack is the build's; whatever else is thrown is a mistake of ours.
    failures.forEach(why -> assertInstanceOf(StackOverflowError.class, root(why)));

    assertEquals(Map.of(), BuildRun.again(recipe, once).texts());
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  private static List<LockSites.Row> rows(Rewritten run, HostileFile file) {
    return run.rows().orElseThrow().stream().filter(row -> row.path().equals(file.path())).toList();
  }

  private static Optional<String> objection(HostileFile file, List<LockSites.Row> rows) {
    List<Integer> lines = rows.stream().map(LockSites.Row::line).toList();
    List<String> reasons = rows.stream().map(LockSites.Row::reason).toList();
    // How deep the parser gets depends on the stack.
    boolean isWhole = Sites.isWhole(lines, reasons);
    return Sites.objection(file, lines, reasons, isWhole);
  }
}
