package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Rewriting;
import io.github.lockscope.proof.SamplePair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Samples as one program, so that a tool has to be started only once: each in a directory and, if
 * it says nothing else, in a package of its own.
 */
final class SampleProgram {
  private static final Pattern PACKAGE = Pattern.compile("^package (?!sample)", Pattern.MULTILINE);

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, List<SamplePair>> byRecipe = new LinkedHashMap<>();
  private final Map<SamplePair, String> directories = new HashMap<>();

  /**
   * Samples that the same recipe rewrites.
   *
   * @param rewriter the recipe
   * @param sources what they are before, by path
   */
  record Batch(Rewriting rewriter, SortedMap<String, String> sources) {}

  SampleProgram(List<SamplePair> samples) {
    for (SamplePair sample : samples) {
      String directory = "sample" + names.size();
      names.put(directory, sample.toString());
      directories.put(sample, directory);
      byRecipe
          .computeIfAbsent(sample.yaml().orElse(sample.recipe()), same -> new ArrayList<>())
          .add(sample);
    }
  }

  /** All of them, recipe by recipe. */
  List<Batch> batches() {
    return byRecipe.values().stream()
        .map(alike -> new Batch(rewriter(alike.get(0)), sources(alike)))
        .toList();
  }

  /** The sample that a source of the program is of. */
  Optional<String> nameAt(String path) {
    return Optional.ofNullable(names.get(path.substring(0, path.indexOf('/'))));
  }

  private SortedMap<String, String> sources(List<SamplePair> samples) {
    SortedMap<String, String> sources = new TreeMap<>();
    Set<String> libraries = new HashSet<>();
    for (SamplePair sample : samples) {
      String name = directories.getOrDefault(sample, "");
      sample
          .before()
          .forEach(
              (path, text) -> {
                if (isNew(name + "/" + path, text, libraries)) {
                  sources.put(name + "/" + path, inPackage(name, text));
                }
              });
    }
    return sources;
  }

  /**
   * Whether a source is to be in a program. Several samples have the same classes of a library,
   * line by line: one of them will do.
   *
   * @param libraries those that the program has, to which this one is added
   */
  static boolean isNew(String path, String text, Set<String> libraries) {
    return !isPackaged(text) || libraries.add(path.substring(path.indexOf('/')) + text);
  }

  /** In a package of its own, without another line. */
  private static String inPackage(String name, String text) {
    return isPackaged(text) ? text : "package " + name + "; " + text;
  }

  private static boolean isPackaged(String text) {
    return PACKAGE.matcher(text).find();
  }

  private static Rewriting rewriter(SamplePair sample) {
    return sample
        .yaml()
        .map(Rewriting::declaredIn)
        .orElseGet(() -> Rewriting.named("io.github.lockscope." + sample.recipe()));
  }
}
