package io.github.lockscope;

import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * Tells code that runs with a hold of its own of the lock that an acquire takes: somebody else in
 * the same method has taken it for sure, and not given it up.
 */
final class OtherHolds {
  private final Holds holds;
  private final HolderCalls calls;
  private final LockCall acquire;

  OtherHolds(Holds holds, HolderCalls calls, LockCall acquire) {
    this.holds = holds;
    this.calls = calls;
    this.acquire = acquire;
  }

  /** Whether such a hold is there at a place. */
  boolean cover(Cursor place) {
    int held =
        holds
            .all()
            .filter(call -> call.callable().equals(LockCalls.callable(place)))
            .filter(call -> Releasers.mayBeSameLock(call, acquire) && !isOwn(call))
            .filter(call -> calls.isBefore(call, place))
            .filter(call -> new ComesFirst(outOfFinally(call, place)).onceBefore(place))
            .mapToInt(call -> call.acquires() ? 1 : -1)
            .sum();
    return held > 0 || isGuarded(place);
  }

  private boolean isOwn(LockCall call) {
    return call.equals(acquire) || holds.ownedBy(acquire).contains(call);
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
