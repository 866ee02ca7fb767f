package io.github.lockscope.proof.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileTreeIT {
  private static final String FLAGS = "--complex-flow=held-flag";
  private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));

  @Test
  void everySiteIsReportedAndNothingBreaks(@TempDir Path directory) {
    check(directory, files(HostileFiles.someNested(200), 1_000, 10, 1_000));
  }

  @Test
  @Tag("nightly")
  void monsters(@TempDir Path directory) {
    check(directory, files(HostileFiles.nested(1_000), 10_000, 500, 50_000));
  }

  @Test
  @Tag("nightly")
  void diffOfOddText(@TempDir Path directory) {
    List<HostileFile> files = HostileFiles.odd().toList();
    HostileTree tree = HostileTree.write(directory, files, THIS_JDK);
    SortedMap<String, List<Site>> rows = tree.scan();
    assertEquals(
        files.stream().filter(file -> isRewritten(rows, file)).count(),
        tree.diff().lines().filter(line -> line.startsWith("diff --git")).count());
  }

  /** In a package of their own: they have the names of those that are less deep. */
  private static Stream<HostileFile> deepest(int depth) {
    return HostileFiles.deepest(depth)
        .map(
            file ->
                HostileFile.compiling(
                    file.path().replace("nesting/", "nesting/deepest/"),
                    "package deepest;\n\n" + file.text()));
  }

  @Test
  void newerSyntaxOnANewerJdk(@TempDir Path directory) {
    Optional<NewerJdk> newer = NewerJdk.find();
    assumeTrue(newer.isPresent(), "No newer JDK: set JDK_NEWER to its home");
    List<HostileFile> files =
        Stream.concat(HostileFiles.syntax(), HostileFiles.unresolved()).toList();
    HostileTree tree = HostileTree.write(directory, files, newer.get().home());
    assertEquals(List.of(), objections(files, tree.scan(), newer.get().version()));
  }

  private static List<HostileFile> files(
      Stream<HostileFile> nested, int depth, int count, int lines) {
    return Stream.of(
            nested,
            deepest(depth),
            HostileFiles.crowded(count),
            HostileFiles.large(lines),
            HostileFiles.syntax(),
            HostileFiles.unresolved(),
            HostileFiles.odd())
        .flatMap(kind -> kind)
        .toList();
  }

  private static void check(Path directory, List<HostileFile> files) {
    HostileTree tree = HostileTree.write(directory.resolve("tree"), files, THIS_JDK);
    SortedMap<String, List<Site>> rows = tree.scan(FLAGS);
    assertEquals(List.of(), objections(files, rows, Runtime.version().feature()));
    tree.apply(FLAGS);
    assertEquals(List.of(), damage(tree, rows));
    assertEquals(List.of(), errors(tree, directory));

    assertEquals("", tree.diff(FLAGS));
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

  /** What is wrong with the texts of files that were rewritten, or were not to be. */
  private static List<String> damage(HostileTree tree, SortedMap<String, List<Site>> rows) {
    Map<String, String> after = tree.texts();
    List<String> damage = new ArrayList<>();
    for (HostileFile file : tree.files()) {
      String old = file.text();
      String now = after.getOrDefault(file.path(), "");
      if (isRewritten(rows, file) == old.equals(now)) {
        damage.add(file + ": rows and changes do not agree");
      }
      if (!Texts.oddLines(old).equals(Texts.oddLines(now))) {
        damage.add(file + ": lines with other bytes than ASCII changed");
      }
      if (!Texts.lineEnds(old).containsAll(Texts.lineEnds(now))) {
        damage.add(file + ": new kind of line end");
      }
    }
    return damage;
  }

  /** What javac finds in the files that compiled before. */
  private static List<String> errors(HostileTree tree, Path directory) {
    List<HostileFile> compiling =
        tree.files().stream()
            .filter(file -> file.fate() == Fate.COMPILES && file.isPlainUtf8())
            .toList();
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
    return errors;
  }
}
