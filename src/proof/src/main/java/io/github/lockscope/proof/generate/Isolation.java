package io.github.lockscope.proof.generate;

import io.github.lockscope.LockSites;
import io.github.lockscope.proof.Rewriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rewrites many programs at once, so that one on which that fails takes no other one down. */
final class Isolation {
  private final Rewriter rewriter;

  /**
   * What became of some programs.
   *
   * @param texts the texts afterwards, by path, of those on which the rewriter did not fail
   * @param rows what was decided about each lock site, if the rewriter says
   * @param failures how the rewriter failed, by path
   */
  record Rewritten(
      SortedMap<String, String> texts,
      Optional<List<LockSites.Row>> rows,
      SortedMap<String, String> failures) {

    Rewritten and(Rewritten other) {
      SortedMap<String, String> allTexts = new TreeMap<>(texts);
      allTexts.putAll(other.texts);
      SortedMap<String, String> allFailures = new TreeMap<>(failures);
      allFailures.putAll(other.failures);
      List<LockSites.Row> allRows = new ArrayList<>(rows.orElse(List.of()));
      other.rows.ifPresent(allRows::addAll);
      return new Rewritten(
          allTexts, rows.or(() -> other.rows).map(some -> List.copyOf(allRows)), allFailures);
    }
  }

  Isolation(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** Rewrites programs, given by path. */
  Rewritten apply(SortedMap<String, String> programs) {
    try {
      Rewriter.Rewritten all = rewriter.apply(Program.compilable(programs));
      SortedMap<String, String> texts = new TreeMap<>(all.texts());
      texts.keySet().retainAll(programs.keySet());
      return new Rewritten(texts, all.rows(), new TreeMap<>());
    } catch (IllegalStateException e) {
      if (programs.size() <= 1) {
        SortedMap<String, String> failures = new TreeMap<>();
        programs.forEach((path, text) -> failures.put(path, e.toString()));
        return new Rewritten(new TreeMap<>(), Optional.empty(), failures);
      }
      // Not one by one: a run may cost as much for one program as for all of them.
      String middle = List.copyOf(programs.keySet()).get(programs.size() / 2);
      return apply(programs.headMap(middle)).and(apply(programs.tailMap(middle)));
    }
  }
}
