package io.github.lockscope;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;

/**
 * Takes back rewrites where code outside the region runs with the lock held today, though only
 * because nothing releases it, and relies on that: it signals, waits, or asks who holds the lock.
 */
final class NeededOutside {
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
  static void revise(
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
    boolean isLeft = rewrite.notes().contains(ReviewNote.LEAK_CLOSED);
    List<Cursor> places = needy.places(acquire).toList();
    return !places.isEmpty()
        && (isNeededBeside(acquire, rewrite.plan(), isLeft, places)
            || isNeededByCaller(acquire, isLeft, places));
  }

  /** Whether other code of the same method or lambda needs what its failure leaves held. */
  private boolean isNeededBeside(LockCall acquire, Plan plan, boolean isLeft, List<Cursor> places) {
    List<? extends J> region = HeldCode.of(acquire, plan);
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    return (isLeft || isHandledIn(callable, acquire))
        && places.stream()
            .map(place -> place.getPathAsStream().toList())
            .anyMatch(path -> path.contains(callable) && region.stream().noneMatch(path::contains));
  }

  /** Whether something goes on in a method where an acquire in it, or behind it, has failed. */
  private static boolean isHandledIn(J callable, LockCall acquire) {
    List<Object> around = acquire.cursor().getPathAsStream().toList();
    return around.stream()
        .takeWhile(tree -> tree != callable)
        .filter(J.Try.class::isInstance)
        .anyMatch(attempt -> around.contains(((J.Try) attempt).getBody()));
  }

  private boolean isNeededByCaller(LockCall acquire, boolean isLeft, List<Cursor> places) {
    J callable = LockCalls.callableAt(acquire.cursor()).getValue();
    return places.stream()
        .map(place -> LockCalls.callableAt(place).<J>getValue())
        .distinct()
        .filter(caller -> caller != callable)
        .anyMatch(
            caller ->
                isLeft
                    ? graph.get().mayRun(caller, callable)
                    : triesOf(caller)
                        .anyMatch(attempt -> graph.get().mayRun(attempt.getBody(), callable)));
  }

  private Stream<J.Try> triesOf(J caller) {
    return tries.get().stream()
        .filter(attempt -> LockCalls.callableAt(attempt).getValue() == caller)
        .map(Cursor::getValue);
  }
}
