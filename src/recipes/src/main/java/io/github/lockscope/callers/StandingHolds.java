package io.github.lockscope.callers;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.tree.ComesFirst;
import io.github.lockscope.tree.MayComeFirst;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * Tells code that runs with a hold of its own of the lock that an acquire takes: the same method
 * has taken it for sure, and not given it up.
 */
final class StandingHolds {
  private final Holds holds;
  private final HolderCalls calls;
  private final LockCall acquire;
  private final Predicate<LockCall> counts;

  private StandingHolds(
      Holds holds, HolderCalls calls, LockCall acquire, Predicate<LockCall> counts) {
    this.holds = holds;
    this.calls = calls;
    this.acquire = acquire;
    this.counts = counts;
  }

  /** All holds of the lock that an acquire takes. */
  static StandingHolds of(LockCall acquire, Holds holds, HolderCalls calls) {
    return new StandingHolds(holds, calls, acquire, call -> true);
  }

  /** The same without the hold that comes of the acquire itself. */
  static StandingHolds besides(LockCall acquire, Holds holds, HolderCalls calls) {
    return new StandingHolds(
        holds,
        calls,
        acquire,
        call -> !call.equals(acquire) && !holds.ownedBy(acquire).contains(call));
  }

  /** Whether such a hold is there at a place. */
  boolean cover(Cursor place) {
    int held = 0;
    Map<UUID, Integer> uncertain = new HashMap<>();
    for (LockCall call : before(place)) {
      Cursor code = outOfFinally(call, place);
      int change = call.acquires() ? 1 : -1;
      if (new ComesFirst(code).onceBefore(place)) {
        held += change;
      } else if (MayComeFirst.before(code, place)) {
        branch(code, place).ifPresent(branch -> uncertain.merge(branch, change, Integer::sum));
      }
    }
    // What a branch may have given up is not there for sure.
    return held + uncertain.values().stream().mapToInt(sum -> Math.min(sum, 0)).sum() > 0
        || isGuarded(place);
  }

  /** The largest tree around code that is not around a place as well. */
  private static Optional<UUID> branch(Cursor code, Cursor place) {
    List<Object> around = place.getPathAsStream(J.class::isInstance).toList();
    return code.getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> !around.contains(tree))
        .reduce((inner, outer) -> outer)
        .map(outermost -> ((J) outermost).getId());
  }

  private List<LockCall> before(Cursor place) {
    return holds
        .all()
        .filter(call -> call.callable().equals(LockCalls.callable(place)))
        .filter(call -> Releasers.mayBeSameLock(call, acquire) && counts.test(call))
        .filter(call -> calls.isBefore(call, place))
        .toList();
  }

  /** What a {@code finally} does is done once its {@code try} is over, whatever handles what. */
  private static Cursor outOfFinally(LockCall call, Cursor place) {
    Cursor at = call.cursor();
    for (Cursor child = at; !child.isRoot(); child = child.getParentTreeCursor()) {
      Cursor parent = child.getParentTreeCursor();
      if (parent.getValue() instanceof J.Try attempt
          && attempt.getFinally() == child.getValue()
          && place.getPathAsStream().noneMatch(tree -> tree == attempt)) {
        at = parent;
      }
      if (parent.getValue() instanceof J.CompilationUnit) {
        break;
      }
    }
    return at;
  }

  /** {@code try (var held = LockScope.acquire(lock)) { … }} */
  private boolean isGuarded(Cursor place) {
    J callable = LockCalls.callableAt(place).getValue();
    return place
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != callable)
        .filter(J.Try.class::isInstance)
        .map(tree -> Optional.ofNullable(((J.Try) tree).getResources()))
        .anyMatch(resources -> resources.filter(acquire::isNamedIn).isPresent());
  }
}
