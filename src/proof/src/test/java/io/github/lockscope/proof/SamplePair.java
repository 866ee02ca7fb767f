package io.github.lockscope.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A sample that is rewritten.
 *
 * @param recipe the simple name of its recipe
 * @param name the name of its folder
 * @param yaml its {@code rewrite.yml}, which declares the recipe to run instead
 * @param before its sources before, by relative path
 * @param after its sources after
 */
public record SamplePair(
    String recipe,
    String name,
    Optional<String> yaml,
    SortedMap<String, String> before,
    SortedMap<String, String> after) {
  private static final Path ROOT = Path.of("../../before-after-samples");
  private static final Set<String> GUARDED = Set.of("UseScopedGuards", "ScopedLocks");

  /** All rewritten samples, in alphabetical order. */
  public static List<SamplePair> all() {
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

  /** Whether guards hold the locks afterwards, so that nothing in it acquires or releases them. */
  public boolean isGuarded() {
    return GUARDED.contains(recipe);
  }

  @Override
  public String toString() {
    return recipe + "/" + name;
  }

  private static SamplePair read(Path folder) {
    Path yaml = folder.resolve("rewrite.yml");
    return new SamplePair(
        ROOT.relativize(folder).getName(0).toString(),
        folder.getFileName().toString(),
        Files.exists(yaml) ? Optional.of(text(yaml)) : Optional.empty(),
        sources(folder.resolve("before")),
        sources(folder.resolve("after")));
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
