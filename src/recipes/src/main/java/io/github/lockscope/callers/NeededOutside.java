package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.Site;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.FailedTry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * Takes back rewrites where code outside the region runs with the lock held today, though only
 * because nothing releases it, and relies on that: it signals, waits, or asks who holds the lock.
 */
public final class NeededOutside {
  private static final Verdict NEEDED = new Verdict.Skip(SkipReason.NEEDED_OUTSIDE);

  private final Holds holds;
  private final Supplier<CallGraph> graph;
  private final NeedyCode needy;
  private final Supplier<List<Cursor>> tries;

  private NeededOutside(
      JavaSourceFile file,
      Holds holds,
      HolderCalls calls,
      Supplier<CallGraph> graph,
      Supplier<List<Cursor>> tries) {
    this.holds = holds;
    this.graph = graph;
    this.needy = new NeedyCode(file, holds, calls, graph);
    this.tries = tries;
  }

  /** Revises the verdicts of a file once all its calls are paired. */
  public static void revise(
      JavaSourceFile file, Holds holds, Supplier<CallGraph> graph, Supplier<List<Cursor>> tries) {
    if (holds.sites().stream().noneMatch(NeededOutside::releasesEarlier)) {
      return;
    }
    HolderCalls calls = HolderCalls.in(file, holds);
    if (!calls.isEmpty()) {
      new NeededOutside(file, holds, calls, graph, tries).revise();
    }
  }

  /** Whether a rewrite releases where something fails, or somebody leaves, and nothing did so. */
  private static boolean releasesEarlier(Site site) {
    return site.verdict() instanceof Verdict.Rewrite rewrite
        && !(rewrite.plan() instanceof Plan.MoveAcquire);
  }

  private void revise() {
    for (Site site : holds.sites()) {
      if (releasesEarlier(site) && isNeeded(site.acquire(), (Verdict.Rewrite) site.verdict())) {
        Set<UUID> together = ((Verdict.Rewrite) site.verdict()).plan().sites();
        holds.decide(site.acquire(), NEEDED);
        holds
            .all()
            .filter(other -> together.contains(other.id()))
            .forEach(other -> holds.decide(other, NEEDED));
      }
    }
  }

  private boolean isNeeded(LockCall acquire, Verdict.Rewrite rewrite) {
    List<Cursor> places = needy.places(acquire).toList();
    if (places.isEmpty()) {
      return false;
    }
    List<? extends J> region = HeldCode.of(acquire, rewrite.plan());
    List<Cursor> outside =
        places.stream()
            .filter(place -> region.stream().noneMatch(code -> place.isScopeInPath(code)))
            .toList();
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    return (rewrite.notes().contains(ReviewNote.LEAK_CLOSED)
            && (areIn(callable, outside) || areInCallersOf(callable, outside)))
        || tries.get().stream()
            .filter(attempt -> mayFail(attempt.getValue(), acquire, callable))
            .anyMatch(attempt -> areReachedBy(attempt, outside));
  }

  /** Whether the body of a {@code try} may fail because what follows an acquire does. */
  private boolean mayFail(J.Try attempt, LockCall acquire, J callable) {
    return acquire.cursor().isScopeInPath(attempt.getBody())
        || graph.get().mayRun(attempt.getBody(), callable);
  }

  /** Whether one of some places may be come to once the body of a {@code try} has failed. */
  private boolean areReachedBy(Cursor attempt, List<Cursor> places) {
    J.Try tried = attempt.getValue();
    J callable = LockCalls.callableAt(attempt).getValue();
    FailedTry failed = new FailedTry(tried);
    return places.stream()
            .anyMatch(place -> place.isScopeInPath(tried) && !place.isScopeInPath(tried.getBody()))
        || (failed.mayStay() && areIn(callable, places))
        || (failed.mayReturn() && areInCallersOf(callable, places));
  }

  private static boolean areIn(J callable, List<Cursor> places) {
    return places.stream().anyMatch(place -> place.isScopeInPath(callable));
  }

  private boolean areInCallersOf(J callable, List<Cursor> places) {
    return places.stream()
        .map(place -> LockCalls.callableAt(place).<J>getValue())
        .distinct()
        .anyMatch(caller -> caller != callable && graph.get().mayRun(caller, callable));
  }
}
