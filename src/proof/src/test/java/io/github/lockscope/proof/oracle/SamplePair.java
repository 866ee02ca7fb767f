package io.github.lockscope.proof.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sample that is rewritten.
 *
 * @param name the names of its recipe and folder
 * @param before its sources before, by relative path
 * @param after its sources after
 */
record SamplePair(String name, SortedMap<String, String> before, SortedMap<String, String> after) {
  private static final Path ROOT = Path.of("../../before-after-samples");

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
        sources(folder.resolve("after")));
  }

  private static SortedMap<String, String> sources(Path root) {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
