package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Rewriter;
import io.github.lockscope.proof.Rewriting;
import io.github.lockscope.proof.SamplePair;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All rewritten samples as one program, so that a judge has to be started only once. */
final class RewrittenSamples {
  private static final Pattern PACKAGE = Pattern.compile("^package ", Pattern.MULTILINE);

  private final Map<String, String> names = new TreeMap<>();
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Map<String, RewrittenSites> sites = new TreeMap<>();

  RewrittenSamples() {
    Map<String, SortedMap<String, String>> sources = new LinkedHashMap<>();
    Map<String, Rewriter> rewriters = new HashMap<>();
    Map<String, String> packaged = new HashMap<>();
    for (SamplePair sample : SamplePair.all()) {
      String directory = "sample" + names.size();
      names.put(directory, sample.toString());
      // Starting a parser takes longer than all that follows.
      String recipe = sample.yaml().orElse(sample.recipe());
      rewriters.computeIfAbsent(recipe, same -> rewriter(sample));
      SortedMap<String, String> alike = sources.computeIfAbsent(recipe, same -> new TreeMap<>());
      sample
          .before()
          .forEach(
              (path, text) -> {
                // Several samples have the same classes of a library, line by line.
                if (!isPackaged(text) || !text.equals(packaged.putIfAbsent(path, text))) {
                  alike.put(directory + "/" + path, inPackage(directory, text));
                }
              });
    }
    rewriters.forEach(
        (recipe, rewriter) -> {
          RewrittenSites rewritten =
              RewrittenSites.of(rewriter, sources.getOrDefault(recipe, new TreeMap<>()));
          texts.putAll(rewritten.texts());
          rewritten.texts().keySet().forEach(path -> sites.put(path, rewritten));
        });
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
