package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Rewriter;
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
import java.util.function.Function;
import java.util.regex.Pattern;

/** All rewritten samples as one program, so that a judge has to be started only once. */
final class RewrittenSamples {
  private static final Pattern PACKAGE = Pattern.compile("^package (?!sample)", Pattern.MULTILINE);

  private final Map<String, String> names = new TreeMap<>();
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Map<String, RewrittenSites> sites = new TreeMap<>();

  RewrittenSamples() {
    Map<String, List<SamplePair>> byRecipe = new LinkedHashMap<>();
    Map<SamplePair, String> directories = new HashMap<>();
    for (SamplePair sample : SamplePair.all()) {
      String directory = "sample" + names.size();
      names.put(directory, sample.toString());
      directories.put(sample, directory);
      byRecipe
          .computeIfAbsent(sample.yaml().orElse(sample.recipe()), same -> new ArrayList<>())
          .add(sample);
    }
    // Starting a parser takes longer than all that follows.
    List<RewrittenSites> rewritten =
        byRecipe.values().parallelStream()
            .map(
                alike ->
                    RewrittenSites.of(
                        rewriter(alike.get(0)),
                        sources(alike, sample -> directories.getOrDefault(sample, ""))))
            .toList();
    Set<String> libraries = new HashSet<>();
    for (RewrittenSites some : rewritten) {
      some.texts()
          .forEach(
              (path, text) -> {
                if (isNew(path, text, libraries)) {
                  texts.put(path, text);
                  sites.put(path, some);
                }
              });
    }
  }

  private static SortedMap<String, String> sources(
      List<SamplePair> samples, Function<SamplePair, String> directory) {
    SortedMap<String, String> sources = new TreeMap<>();
    Set<String> libraries = new HashSet<>();
    for (SamplePair sample : samples) {
      String name = directory.apply(sample);
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

  /** Several samples have the same classes of a library, line by line: one of them will do. */
  private static boolean isNew(String path, String text, Set<String> libraries) {
    return !isPackaged(text) || libraries.add(path.substring(path.indexOf('/')) + text);
  }

  /** Their sources, by paths that start with a directory for each sample. */
  SortedMap<String, String> texts() {
    return texts;
  }

  /** How many acquires were rewritten. */
  long count() {
    return sites.values().stream().distinct().mapToLong(RewrittenSites::count).sum();
  }

  /** The sample that a complaint is about, if that is about an acquire that was rewritten. */
  Optional<String> rewritten(Complaint complaint) {
    String directory = complaint.path().substring(0, complaint.path().indexOf('/'));
    return Optional.ofNullable(sites.get(complaint.path()))
        .flatMap(rewritten -> rewritten.rewritten(complaint))
        .flatMap(row -> Optional.ofNullable(names.get(directory)));
  }

  /** In a package of its own, without another line. */
  private static String inPackage(String name, String text) {
    return isPackaged(text) ? text : "package " + name + "; " + text;
  }

  private static boolean isPackaged(String text) {
    return PACKAGE.matcher(text).find();
  }

  private static Rewriter rewriter(SamplePair sample) {
    return sample
        .yaml()
        .map(Rewriting::declaredIn)
        .orElseGet(() -> Rewriting.named("io.github.lockscope." + sample.recipe()));
  }
}
