package io.github.lockscope.proof.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.lockscope.proof.Compilation;
import io.github.lockscope.proof.NewerJdk;
import io.github.lockscope.proof.Site;
import io.github.lockscope.proof.SourceTree;
import io.github.lockscope.proof.hostile.HostileFile.Fate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line gets through a tree of hostile files, and breaks none of them. */
@Tag("nightly")
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileTreeIT {
  private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

  @Test
  void everySiteIsReportedAndNothingBreaks(@TempDir Path directory) {
    check(directory, files(1_000, 150, 10_000));
  }

  @Test
  @Tag("nightly")
  void monsters(@TempDir Path directory) {
    check(directory, files(10_000, 2_000, 100_000));
  }

  @Test
  void newerSyntaxOnANewerJdk(@TempDir Path directory) {
    Optional<NewerJdk> newer = NewerJdk.find();
    assumeTrue(newer.isPresent(), "No newer JDK: set JDK_NEWER to its home");
    List<HostileFile> files =
        Stream.of(HostileFiles.syntax(), HostileFiles.unresolved(), HostileFiles.odd())
            .flatMap(kind -> kind)
            .toList();
    HostileTree tree = HostileTree.write(directory, files, newer.get().home());
    assertEquals(List.of(), objections(files, tree.scan(), newer.get().version()));
  }

  private static List<HostileFile> files(int depth, int count, int lines) {
    return Stream.of(
            HostileFiles.nested(depth),
            HostileFiles.crowded(count),
            HostileFiles.large(lines),
            HostileFiles.syntax(),
            HostileFiles.unresolved(),
            HostileFiles.odd())
        .flatMap(kind -> kind)
        .toList();
  }

  private static void check(Path directory, List<HostileFile> files) {
    HostileTree plain = HostileTree.write(directory.resolve("plain"), files, THIS_JDK);
    HostileTree flagged = HostileTree.write(directory.resolve("flagged"), files, THIS_JDK);
    int version = Runtime.version().feature();
    SortedMap<String, List<Site>> rows = plain.scan();
    assertEquals(List.of(), objections(files, rows, version));
    SortedMap<String, List<Site>> rowsWithFlags = flagged.scan("--complex-flow", "held-flag");
    assertEquals(List.of(), objections(files, rowsWithFlags, version));

    long changed = files.stream().filter(file -> isRewritten(rows, file)).count();
    assertEquals(changed, plain.diff().lines().filter(l -> l.startsWith("diff --git")).count());
    plain.apply();
    flagged.apply("--complex-flow", "held-flag");
    assertEquals(List.of(), damage(plain, rows));
    assertEquals(List.of(), damage(flagged, rowsWithFlags));
    assertEquals(List.of(), errors(plain, directory));
    assertEquals(List.of(), errors(flagged, directory));

    Map<String, String> once = plain.bytes();
    plain.apply();
    assertEquals(once, plain.bytes());
    Map<String, String> onceFlagged = flagged.bytes();
    flagged.apply("--complex-flow", "held-flag");
    assertEquals(onceFlagged, flagged.bytes());
  }

  private static List<String> objections(
      List<HostileFile> files, SortedMap<String, List<Site>> rows, int version) {
    return files.stream()
        .flatMap(
            file -> {
              List<Site> own = rows.getOrDefault(file.path(), List.of());
              return Sites.objection(
                  file,
                  own.stream().map(Site::line).toList(),
                  own.stream().map(Site::reason).toList(),
                  file.fate().isWhole(version))
                  .stream();
            })
        .toList();
  }

  private static boolean isRewritten(SortedMap<String, List<Site>> rows, HostileFile file) {
    return rows.getOrDefault(file.path(), List.of()).stream().anyMatch(Site::isRewritten);
  }

  /** What is wrong with the bytes of files that were rewritten, or were not to be. */
  private static List<String> damage(HostileTree tree, SortedMap<String, List<Site>> rows) {
    Map<String, String> after = tree.bytes();
    List<String> damage = new ArrayList<>();
    for (HostileFile file : tree.files()) {
      String old = Bytes.of(file);
      String now = after.getOrDefault(file.path(), "");
      if (isRewritten(rows, file) == old.equals(now)) {
        damage.add(file + ": rows and changes do not agree");
      }
      if (!Bytes.oddLines(old).equals(Bytes.oddLines(now))) {
        damage.add(file + ": lines with other bytes than ASCII changed");
      }
      if (!Bytes.lineEnds(old).containsAll(Bytes.lineEnds(now))) {
        damage.add(file + ": new kind of line end");
      }
    }
    return damage;
  }

  /** What javac finds in the files that compiled before. */
  private static List<String> errors(HostileTree tree, Path directory) {
    List<HostileFile> compiling =
        tree.files().stream().filter(file -> file.fate() == Fate.COMPILES).toList();
    Path sources = directory.resolve("compiled");
    HostileTree copy = tree.copyTo(sources, compiling);
    List<String> errors = new ArrayList<>();
    DeepStack.run(
        () ->
            errors.addAll(
                Compilation.of(
                        new SourceTree(copy.root()),
                        List.of(),
                        List.of(),
                        directory.resolve("classes"))
                    .errors()));
    assertTrue(compiling.size() > 50, "Few files compile");
    return errors;
  }
}
