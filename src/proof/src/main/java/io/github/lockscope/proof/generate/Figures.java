package io.github.lockscope.proof.generate;

import io.github.lockscope.proof.generate.Outcome.Result;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of many programs.
 *
 * @param methods how many there were
 * @param unsafeBefore how many of them could leave a lock held
 * @param relying how many of those release on all such paths as well, but where something fails, go
 *     on to rely on the lock that it left held, so that they are left alone
 * @param repairable how many of those release on all paths on which nothing fails, by themselves,
 *     and are not among those that rely on a leak
 * @param madeSafe how many of these leave no lock held after the rewrite
 * @param changed how many methods were changed
 * @param different how many do something else afterwards
 * @param notCompiling how many no longer compile
 * @param changedAgain how many a second rewrite changes again
 */
public record Figures(
    long methods,
    long unsafeBefore,
    long relying,
    long repairable,
    long madeSafe,
    long changed,
    long different,
    long notCompiling,
    long changedAgain) {

  /** Counts. */
  public static Figures of(List<Outcome> outcomes) {
    return new Figures(
        outcomes.size(),
        count(outcomes, outcome -> outcome.leaks().before()),
        count(outcomes, Outcome::reliesOnLeak),
        count(outcomes, Outcome::isRepairable),
        count(outcomes, outcome -> outcome.isRepairable() && !outcome.leaks().after()),
        count(outcomes, Outcome::isChanged),
        count(outcomes, outcome -> outcome.result() == Result.DIFFERENT),
        count(outcomes, outcome -> outcome.result() == Result.NOT_COMPILING),
        count(outcomes, outcome -> outcome.result() == Result.CHANGED_AGAIN));
  }

  /** Both together. */
  Figures plus(Figures other) {
    return new Figures(
        methods + other.methods,
        unsafeBefore + other.unsafeBefore,
        relying + other.relying,
        repairable + other.repairable,
        madeSafe + other.madeSafe,
        changed + other.changed,
        different + other.different,
        notCompiling + other.notCompiling,
        changedAgain + other.changedAgain);
  }

  /** The share of those that release on their normal paths that is safe after the rewrite. */
  public double shareMadeSafe() {
    return repairable == 0 ? 1 : (double) madeSafe / repairable;
  }

  private static long count(List<Outcome> outcomes, Predicate<Outcome> such) {
    return outcomes.stream().filter(such).count();
  }
}
