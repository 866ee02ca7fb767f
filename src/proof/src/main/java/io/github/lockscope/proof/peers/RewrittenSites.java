package io.github.lockscope.proof.peers;

import io.github.lockscope.LockSites;
import io.github.lockscope.proof.Rewriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the acquires are in rewritten sources, and what was decided about them.
 *
 * @param texts the rewritten sources by path
 * @param sites what was decided, before, about the last acquire on a line, by path and line
 *     afterwards
 */
record RewrittenSites(
    Map<String, String> texts, Map<String, NavigableMap<Integer, LockSites.Row>> sites) {

  /** Rewrites sources, and then again to see where the sites are: they keep their order. */
  static RewrittenSites of(Rewriter rewriter, Map<String, String> sources) {
    Rewriter.Rewritten first = rewriter.apply(sources);
    Map<String, List<LockSites.Row>> before = byPath(first);
    Map<String, NavigableMap<Integer, LockSites.Row>> sites = new HashMap<>();
    byPath(rewriter.apply(first.texts()))
        .forEach(
            (path, after) -> {
              List<LockSites.Row> old = before.getOrDefault(path, List.of());
              if (old.size() != after.size()) {
                throw new IllegalStateException(path + ": " + old + " became " + after);
              }
              for (int i = 0; i < old.size(); i++) {
                sites
                    .computeIfAbsent(path, some -> new TreeMap<>())
                    .merge(after.get(i).line(), old.get(i), RewrittenSites::rewrittenFirst);
              }
            });
    return new RewrittenSites(first.texts(), sites);
  }

  /** The decision about the acquire that a complaint is about, if it was to rewrite it. */
  Optional<LockSites.Row> rewritten(Complaint complaint) {
    return Optional.ofNullable(sites.get(complaint.path()))
        // An acquire may go over several lines.
        .flatMap(lines -> Optional.ofNullable(lines.floorEntry(complaint.line())))
        .map(Map.Entry::getValue)
        .filter(RewrittenSites::isRewritten);
  }

  /** How many acquires were rewritten. */
  long count() {
    return sites.values().stream()
        .flatMap(lines -> lines.values().stream())
        .filter(RewrittenSites::isRewritten)
        .count();
  }

  private static boolean isRewritten(LockSites.Row row) {
    return row.verdict().equals("REWRITE");
  }

  private static LockSites.Row rewrittenFirst(LockSites.Row one, LockSites.Row other) {
    return isRewritten(one) ? one : other;
  }

  private static Map<String, List<LockSites.Row>> byPath(Rewriter.Rewritten rewritten) {
    return rewritten.rows().orElse(List.of()).stream()
        .filter(row -> row.line() > 0)
        .sorted(Comparator.comparingInt(LockSites.Row::line))
        .collect(Collectors.groupingBy(LockSites.Row::path));
  }
}
