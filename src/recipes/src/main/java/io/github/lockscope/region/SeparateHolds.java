package io.github.lockscope.region;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.ScopePlan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;

/**
 * Finds the calls that take a lock before a {@code try} and release it there, other than around a
 * place: what is done with the lock at the place has nothing to do with them.
 *
 * @param holds the lock calls of the file
 * @param place the place
 */
record SeparateHolds(Holds holds, Cursor place) {
  /** The ids of those among some calls. */
  Set<UUID> among(List<LockCall> calls) {
    Set<UUID> found = new HashSet<>();
    for (LockCall acquire : calls) {
      Optional<GuardedTry> held =
          acquire.acquires() && acquire.isResolved()
              ? GuardedTry.of(acquire, holds)
              : Optional.empty();
      held.filter(hold -> !isAround(hold.attempt())).ifPresent(hold -> addCalls(hold, found));
    }
    return found;
  }

  private boolean isAround(J.Try attempt) {
    return place.getPathAsStream().anyMatch(attempt::equals);
  }

  private static void addCalls(GuardedTry hold, Set<UUID> calls) {
    for (GuardedTry.Region own : hold.regions()) {
      calls.add(own.acquire().id());
      calls.add(own.release().id());
    }
    hold.early().map(ScopePlan.Early::releases).ifPresent(calls::addAll);
  }
}
