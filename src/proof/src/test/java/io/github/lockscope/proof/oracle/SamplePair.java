package io.github.lockscope.proof.oracle;

import static java.util.regex.Pattern.MULTILINE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sample that is rewritten.
 *
 * @param name the names of its recipe and folder
 * @param before its sources before, by relative path
 * @param after its sources after
 * @param kinds the kinds of locks that it asks for
 */
record SamplePair(
    String name,
    SortedMap<String, String> before,
    SortedMap<String, String> after,
    List<LockKind> kinds) {
  private static final Path ROOT = Path.of("../../before-after-samples");

  private static final Map<String, String> KNOWN_KINDS =
      Map.of(
          "Monitor",
          "com.google.common.util.concurrent.Monitor#enter+enterWhen+enterIf+tryEnter/leave",
          "InterProcessLock",
          "org.apache.curator.framework.recipes.locks.InterProcessLock#acquire/release");

  private static final Pattern PROTOCOL =
      Pattern.compile("^ +- ([\\w.$]+#[^ \n]+|\\w+)$", MULTILINE);

  /** All rewritten samples, in alphabetical order. */
  static List<SamplePair> all() {
    try (Stream<Path> folders = Files.walk(ROOT, 2)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("after")))
          .sorted()
          .map(SamplePair::read)
          .filter(sample -> !sample.before.equals(sample.after))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static SamplePair read(Path folder) {
    return new SamplePair(
        ROOT.relativize(folder).toString().replace('\\', '/'),
        sources(folder.resolve("before")),
        sources(folder.resolve("after")),
        kinds(folder.resolve("rewrite.yml")));
  }

  private static List<LockKind> kinds(Path recipe) {
    if (!Files.exists(recipe)) {
      return List.of();
    }
    return PROTOCOL
        .matcher(text(recipe))
        .results()
        .map(protocol -> KNOWN_KINDS.getOrDefault(protocol.group(1), protocol.group(1)))
        // That of the platform counts anyway.
        .filter(protocol -> !protocol.equals("Semaphore"))
        .map(LockKind::of)
        .toList();
  }

  private static SortedMap<String, String> sources(Path root) {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(root.relativize(file).toString().replace('\\', '/'), text(file));
      }
      return sources;
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
