package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.Rewriter;
import io.github.lockscope.proof.Rewriting;
import io.github.lockscope.proof.SamplePair;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All rewritten samples as one program, so that a judge has to be started only once. */
final class RewrittenSamples {
  private static final Pattern PACKAGE = Pattern.compile("^package ", Pattern.MULTILINE);

  private final Map<String, RewrittenSites> sites = new LinkedHashMap<>();
  private final SortedMap<String, String> sources = new TreeMap<>();

  RewrittenSamples() {
    Map<String, String> packaged = new TreeMap<>();
    for (SamplePair sample : SamplePair.all()) {
      RewrittenSites rewritten = RewrittenSites.of(rewriter(sample), sample.before());
      sites.put(sample.toString(), rewritten);
      rewritten
          .texts()
          .forEach(
              (path, text) -> {
                // Several samples have the same classes of a library, line by line.
                if (!PACKAGE.matcher(text).find()
                    || !text.equals(packaged.putIfAbsent(path, text))) {
                  sources.put(sample + "/" + path, inPackage(sites.size(), text));
                }
              });
    }
  }

  /** The samples that compile, by a path that starts with the name of the sample. */
  SortedMap<String, String> compiling() {
    try (SourceFolder folder = SourceFolder.of(sources)) {
      var broken =
          Compiler.plain().errors(folder).stream()
              .map(error -> sampleOf(error.path()))
              .collect(Collectors.toSet());
      return new TreeMap<>(
          sources.entrySet().stream()
              .filter(source -> !broken.contains(sampleOf(source.getKey())))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
  }

  /** All of them. */
  SortedMap<String, String> sources() {
    return sources;
  }

  /** The sample that a complaint is about, if that is about an acquire that was rewritten. */
  Optional<String> sampleOf(Complaint complaint) {
    String sample = sampleOf(complaint.path());
    Complaint inSample =
        new Complaint(
            complaint.judge(),
            complaint.path().substring(sample.length() + 1),
            complaint.line(),
            complaint.message());
    return Optional.ofNullable(sites.get(sample))
        .flatMap(rewritten -> rewritten.rewritten(inSample))
        .map(row -> sample);
  }

  private static String sampleOf(String path) {
    return path.substring(0, path.indexOf('/', path.indexOf('/') + 1));
  }

  /** In a package of its own, without another line. */
  private static String inPackage(int number, String text) {
    return PACKAGE.matcher(text).find() ? text : "package sample" + number + "; " + text;
  }

  private static Rewriter rewriter(SamplePair sample) {
    return sample
        .yaml()
        .map(Rewriting::declaredIn)
        .orElseGet(() -> Rewriting.named("io.github.lockscope." + sample.recipe()));
  }
}
