package io.github.lockscope.proof.hostile;

import io.github.lockscope.proof.hostile.HostileFile.Fate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hostile files of each kind. */
final class HostileFiles {
  private static final Path RESOURCES = Path.of("src/test/resources/hostile");

  private HostileFiles() {}

  /** Each kind of statement and expression, around, inside or on the way out of a region. */
  static Stream<HostileFile> nested(int depth) {
    return Stream.concat(
        Stream.of(StatementNesting.values()).flatMap(nesting -> nesting.all(depth).stream()),
        expressions(depth));
  }

  /** The same with each statement in one of these places in turn. */
  static Stream<HostileFile> someNested(int depth) {
    StatementNesting[] all = StatementNesting.values();
    return Stream.concat(
        IntStream.range(0, all.length).mapToObj(i -> all[i].all(depth).get(i % 3)),
        expressions(depth));
  }

  /** Of what compilers get through at any depth: other code costs them minutes. */
  static Stream<HostileFile> deepest(int depth) {
    return Stream.concat(
        StatementNesting.BLOCK.all(depth).stream(),
        Stream.of(
                ExpressionNesting.ASSIGNMENTS,
                ExpressionNesting.CASTS,
                ExpressionNesting.CHAINED_CALLS)
            .map(nesting -> nesting.inside(depth)));
  }

  private static Stream<HostileFile> expressions(int depth) {
    return Stream.of(ExpressionNesting.values())
        .flatMap(
            nesting ->
                nesting.isCondition()
                    ? Stream.of(nesting.inside(depth), nesting.aroundAcquire(depth))
                    : Stream.of(nesting.inside(depth)));
  }

  static Stream<HostileFile> crowded(int count) {
    return Stream.of(CrowdedMethod.values()).map(method -> method.with(count));
  }

  static Stream<HostileFile> large(int lines) {
    return Stream.of(
        LargeFile.withFewSites(lines),
        LargeFile.withManySites(lines),
        LargeFile.withManyBranches(lines));
  }

  /** Every syntax of the language, beside and inside regions. */
  static Stream<HostileFile> syntax() {
    return Stream.of(
            resources("java17", Fate.COMPILES),
            resources("java21", Fate.NEEDS_JAVA_21),
            resources("beyond", Fate.IS_REPORTED))
        .flatMap(files -> files);
  }

  static Stream<HostileFile> unresolved() {
    return Stream.of(
            resources("unresolved", Fate.PARSES),
            duplicates(),
            Stream.of(
                new HostileFile(
                    "modular/module-info.java",
                    "// lock.lock();\nmodule modular {\n  requires java.base;\n}\n",
                    Fate.PARSES)))
        .flatMap(files -> files);
  }

  static Stream<HostileFile> odd() {
    return Stream.of(
            OddText.all(),
            OddText.beyondOpenRewrite(),
            OddText.noJava(),
            OddText.empty(),
            OddText.twoBytes())
        .flatMap(List::stream);
  }

  /** The same class in two modules, and in two files of one. */
  private static Stream<HostileFile> duplicates() {
    String text = LockClass.withStatements("Twin", LockClass.REGION);
    return Stream.of("one/src/Twin.java", "two/src/Twin.java", "two/src/AlsoTwin.java")
        .map(path -> new HostileFile("twins/" + path, text, Fate.PARSES));
  }

  private static Stream<HostileFile> resources(String directory, Fate fate) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(directory))) {
      return files.sorted().toList().stream()
          .map(file -> new HostileFile(directory + "/" + file.getFileName(), text(file), fate));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
