package io.github.lockscope;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.Statement;

/**
 * Takes back rewrites where code outside the region runs with the lock held today, though only
 * because nothing releases it, and relies on that: it signals, waits, or asks who holds the lock.
 */
final class NeededOutside {
  private static final Verdict NEEDED = new Verdict.Skip(SkipReason.NEEDED_OUTSIDE);

  private final Holds holds;
  private final HolderCalls needs;
  private final Supplier<CallGraph> graph;
  private final List<Cursor> tries = new ArrayList<>();

  private NeededOutside(JavaSourceFile file, Holds holds, HolderCalls needs) {
    this.holds = holds;
    this.needs = needs;
    this.graph = new Once<>(() -> new CallGraph(file));
    new CodeVisitor<Integer>() {
      @Override
      public J.Try visitTry(J.Try attempt, Integer p) {
        tries.add(getCursor());
        return super.visitTry(attempt, p);
      }
    }.visit(file, 0);
  }

  /** Revises the verdicts of a file once all its calls are paired. */
  static void revise(JavaSourceFile file, Holds holds) {
    if (holds.sites().stream().noneMatch(NeededOutside::releasesEarlier)) {
      return;
    }
    HolderCalls needs = HolderCalls.in(file, holds);
    if (!needs.isEmpty()) {
      new NeededOutside(file, holds, needs).revise();
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
    Cursor place = placeOf(acquire, rewrite.plan());
    return tries.stream()
            .filter(attempt -> handlersNeedIt(attempt.getValue(), acquire))
            .anyMatch(attempt -> isThrownTo(attempt, place) && !isHeldThere(attempt, acquire))
        || (rewrite.notes().contains(ReviewNote.LEAK_CLOSED)
            && needs.areMadeBy(behind(place), acquire, graph));
  }

  /** The list that a plan changes, or else the acquire. */
  private static Cursor placeOf(LockCall acquire, Plan plan) {
    return Stream.iterate(acquire.cursor(), at -> !at.isRoot(), Cursor::getParentOrThrow)
        .filter(at -> at.getValue() instanceof J tree && tree.getId().equals(plan.list()))
        .findFirst()
        .orElseGet(acquire::cursor);
  }

  private boolean handlersNeedIt(J.Try attempt, LockCall acquire) {
    return Stream.concat(
            Handlers.of(attempt).runBy(List.of(attempt.getBody())).catches().stream(),
            Stream.ofNullable(attempt.getFinally()))
        .anyMatch(handler -> needs.areMadeBy(List.of(handler), acquire, graph));
  }

  /** Whether what a region throws comes to a {@code try} of its method, or of one that calls it. */
  private boolean isThrownTo(Cursor attempt, Cursor place) {
    J.Block body = attempt.<J.Try>getValue().getBody();
    J callable = LockCalls.callableAt(place).getValue();
    boolean mayBeCalled =
        callable instanceof J.MethodDeclaration
            && LockCalls.callableAt(attempt).getValue() != callable;
    return place.getPathAsStream().anyMatch(tree -> tree == body)
        || (mayBeCalled && graph.get().reaches(List.of(body), Set.of(callable.getId())));
  }

  /** Whether a {@code finally} is there to give up what was taken before. */
  private boolean isHeldThere(Cursor place, LockCall acquire) {
    J callable = LockCalls.callableAt(place).getValue();
    return place
        .getPathAsStream()
        .takeWhile(tree -> tree != callable)
        .filter(J.Try.class::isInstance)
        .anyMatch(attempt -> holds.inFinally((J.Try) attempt, acquire).isRelated());
  }

  /** What comes behind a place in its method, or before it in another round of a loop. */
  private static List<J> behind(Cursor place) {
    J callable = LockCalls.callableAt(place).getValue();
    List<J> behind = new ArrayList<>();
    Cursor at = place;
    while (at.getValue() != callable && !at.isRoot()) {
      Cursor statement = at;
      if (at.getValue() instanceof Statement) {
        StatementList.holding(at)
            .ifPresent(list -> behind.addAll(list.behind(statement.<Statement>getValue())));
      }
      at = at.getParentTreeCursor();
    }
    return behind;
  }
}
