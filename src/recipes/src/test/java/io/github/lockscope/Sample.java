package io.github.lockscope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One folder of {@code before-after-samples}: sources before a recipe, sources after it unless they
 * stay as they are, and one line that says what the sample shows and names the reasons given. It
 * may have the {@code rewrite.yml} of a user who wants other settings than the usual ones; its
 * first recipe is then the one to run.
 *
 * @param recipe the simple name of the recipe
 * @param name the name of the folder
 * @param description its one line
 * @param yaml its {@code rewrite.yml}
 * @param before the texts before, by relative path
 * @param after the texts after; those before where nothing changes
 */
record Sample(
    String recipe,
    String name,
    String description,
    Optional<String> yaml,
    TreeMap<String, String> before,
    TreeMap<String, String> after) {
  static final Path ROOT = Path.of("../../before-after-samples");

  private static final Pattern CODE = Pattern.compile("`([A-Z]+(?:_[A-Z]+)*)`");

  /** All samples, in alphabetical order. */
  static List<Sample> all() {
    return folders(ROOT).stream()
        .flatMap(recipe -> folders(recipe).stream().map(sample -> read(recipe, sample)))
        .toList();
  }

  /** Whether the recipe changes something. */
  boolean isRewritten() {
    return !before.equals(after);
  }

  /** The codes of the reasons that the description names. */
  Set<String> reasons() {
    return CODE.matcher(description)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return recipe + "/" + name;
  }

  private static Sample read(Path recipe, Path folder) {
    try {
      Set<String> entries =
          children(folder).map(child -> child.getFileName().toString()).collect(Collectors.toSet());
      if (!Set.of("README.md", "rewrite.yml", "before", "after").containsAll(entries)) {
        throw new IllegalStateException(folder + " has more in it than a sample has: " + entries);
      }
      List<String> lines = Files.readAllLines(folder.resolve("README.md"));
      if (lines.size() != 1) {
        throw new IllegalStateException(folder + "/README.md is not one line");
      }
      TreeMap<String, String> before = sources(folder.resolve("before"));
      Path after = folder.resolve("after");
      Path yaml = folder.resolve("rewrite.yml");
      return new Sample(
          recipe.getFileName().toString(),
          folder.getFileName().toString(),
          lines.get(0),
          Files.exists(yaml) ? Optional.of(Files.readString(yaml)) : Optional.empty(),
          before,
          Files.exists(after) ? changed(before, sources(after), folder) : before);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TreeMap<String, String> changed(
      TreeMap<String, String> before, TreeMap<String, String> after, Path folder) {
    if (!before.keySet().equals(after.keySet()) || before.equals(after)) {
      throw new IllegalStateException(folder + " has no true pair of before and after");
    }
    return after;
  }

  private static TreeMap<String, String> sources(Path root) throws IOException {
    TreeMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    if (sources.isEmpty()) {
      throw new IllegalStateException(root + " has no sources");
    }
    return sources;
  }

  private static List<Path> folders(Path root) {
    return children(root).filter(Files::isDirectory).toList();
  }

  private static Stream<Path> children(Path root) {
    try (Stream<Path> children = Files.list(root)) {
      return children.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
