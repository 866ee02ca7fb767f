package io.github.lockscope.proof;

import io.github.lockscope.LockSites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Something that rewrites Java sources. */
public interface Rewriter {

  /**
   * Rewrites sources.
   *
   * @param sources the texts by relative path
   * @return what became of them
   * @throws IllegalStateException if it fails on one of them
   */
  Rewritten apply(Map<String, String> sources);

  /**
   * Rewritten sources.
   *
   * @param texts the texts afterwards, changed or not, by relative path
   * @param rows what was decided about each lock site; empty if the rewriter does not say
   */
  record Rewritten(SortedMap<String, String> texts, Optional<List<LockSites.Row>> rows) {}
}
