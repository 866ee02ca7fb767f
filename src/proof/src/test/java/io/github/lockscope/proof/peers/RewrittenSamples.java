package io.github.lockscope.proof.peers;

import io.github.lockscope.proof.SamplePair;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rewritten samples in which locks are still taken and released by hand, as one program. */
final class RewrittenSamples {
  private final SampleProgram program =
      new SampleProgram(SamplePair.all().stream().filter(sample -> !sample.isGuarded()).toList());
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final Map<String, RewrittenSites> sites = new TreeMap<>();

  RewrittenSamples() {
    // Starting a parser takes longer than all that follows.
    List<RewrittenSites> rewritten =
        program.batches().parallelStream()
            .map(batch -> RewrittenSites.of(batch.rewriter(), batch.sources()))
            .toList();
    Set<String> libraries = new HashSet<>();
    for (RewrittenSites some : rewritten) {
      some.texts()
          .forEach(
              (path, text) -> {
                if (SampleProgram.isNew(path, text, libraries)) {
                  texts.put(path, text);
                  sites.put(path, some);
                }
              });
    }
  }

  /** Their sources, by paths that start with a directory for each sample. */
  SortedMap<String, String> texts() {
    return texts;
  }

  /** Whether one of them has a source of this path, say of a library. */
  boolean bring(String path) {
    return texts.keySet().stream().anyMatch(text -> text.endsWith("/" + path));
  }

  /** How many acquires were rewritten. */
  long count() {
    return sites.values().stream().distinct().mapToLong(RewrittenSites::count).sum();
  }

  /** The sample that a complaint is about, if that is about an acquire that was rewritten. */
  Optional<String> rewritten(Complaint complaint) {
    return Optional.ofNullable(sites.get(complaint.path()))
        .flatMap(rewritten -> rewritten.rewritten(complaint))
        .flatMap(row -> program.nameAt(complaint.path()));
  }
}
