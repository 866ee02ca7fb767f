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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.SourceFile;

/** The recipes neither throw nor hang, and report each site, whatever files a build shows them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileInputTest {
  private static final HostileFile SOUND =
      HostileFile.compiling("Sound.java", LockClass.withStatements("Sound", LockClass.REGION));

  static Stream<HostileFile> monsters() {
    return Stream.of(
            HostileFiles.nested(1_000),
            HostileFiles.deepest(10_000),
            HostileFiles.crowded(500),
            HostileFiles.large(50_000))
        .flatMap(files -> files);
  }

  @Test
  void everySiteIsReported() {
    check(
        Stream.of(
                HostileFiles.someNested(100),
                HostileFiles.crowded(10),
                HostileFiles.large(1_000),
                HostileFiles.syntax(),
                HostileFiles.unresolved(),
                HostileFiles.odd())
            .flatMap(files -> files));
  }

  @ParameterizedTest
  @MethodSource("monsters")
  @Tag("nightly")
  void everySiteOfAMonsterIsReported(HostileFile monster) {
    check(Stream.of(monster));
  }

  private static void check(Stream<HostileFile> hostile) {
    List<HostileFile> files = Stream.concat(hostile, Stream.of(SOUND)).toList();
    List<SourceFile> trees = BuildRun.parse(files);
    check(files, BuildRun.SKIP, trees);
    Rewritten flagged = check(files, BuildRun.HELD_FLAG, trees);
    assertEquals(Map.of(), BuildRun.again(BuildRun.HELD_FLAG, flagged, files).texts());
  }

  private static Rewritten check(
      List<HostileFile> files, Rewriting recipe, List<SourceFile> trees) {
    List<Throwable> failures = new ArrayList<>();
    Rewritten once = recipe.rewrite(trees, new InMemoryExecutionContext(failures::add));
    Map<String, List<LockSites.Row>> rows =
        once.rows().orElseThrow().stream().collect(Collectors.groupingBy(LockSites.Row::path));
    assertEquals(
        List.of(),
        files.stream()
            .flatMap(file -> objection(file, rows.getOrDefault(file.path(), List.of())).stream())
            .toList());

    assertEquals(
        rows.values().stream()
            .flatMap(List::stream)
            .filter(row -> row.reason().equals("LOCKSCOPE_FAILED"))
            .map(row -> "Lockscope failed on " + row.path())
            .sorted()
            .toList(),
        failures.stream().map(Throwable::getMessage).sorted().toList());
    // The stack is the build's; whatever else is thrown is a mistake of ours.
    failures.forEach(why -> assertInstanceOf(StackOverflowError.class, root(why)));
    return once;
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  private static Optional<String> objection(HostileFile file, List<LockSites.Row> rows) {
    List<Integer> lines = rows.stream().map(LockSites.Row::line).toList();
    List<String> reasons = rows.stream().map(LockSites.Row::reason).toList();
    // How deep the recipes get depends on the stack.
    boolean isWhole = !file.equals(SOUND) && Sites.isWhole(lines, reasons);
    return Sites.objection(file, lines, reasons, isWhole);
  }
}
