package io.github.lockscope.region;

import io.github.lockscope.callers.OtherName;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * What else is done with locks by the statements that a region takes in.
 *
 * @param holds the lock calls of the file
 * @param acquire the acquire that the region is for
 * @param list the statements among which the region is
 * @param region its statements
 * @param isFollowed whether all calls on the lock were followed through them
 */
record OtherCalls(
    Holds holds, LockCall acquire, StatementList list, List<Statement> region, boolean isFollowed) {
  /** What stands in the way, beside the calls for the acquire. */
  Optional<SkipReason> obstacleBeside(List<LockCall> own) {
    List<LockCall> calls = holds.within(region);
    Set<UUID> inside = ids(calls);
    Set<UUID> done = ids(own);
    for (LockCall call : calls) {
      if (done.contains(call.id())) {
        continue;
      }
      Optional<SkipReason> obstacle = otherCall(call, inside);
      if (obstacle.isPresent()) {
        return obstacle;
      }
    }
    return Optional.empty();
  }

  private static Set<UUID> ids(List<LockCall> calls) {
    return calls.stream().map(LockCall::id).collect(Collectors.toSet());
  }

  private Optional<SkipReason> otherCall(LockCall call, Set<UUID> inside) {
    boolean isOwnCode = call.callable().equals(acquire.callable());
    boolean isSettled = isSettledInside(call, inside);
    if (isSettled) {
      return Optional.empty();
    }
    if (!isOwnCode) {
      return acquire.isReleasedBy(call)
          ? Optional.of(SkipReason.PASSED_TO_CALLBACK)
          : Optional.empty();
    }
    if (!call.isResolved()) {
      return Optional.of(SkipReason.LOCK_TYPE_UNKNOWN);
    }
    if (call.isSameLock(acquire)) {
      // What the flow has followed gives up no hold that is asked about, unless it is moved.
      return isFollowed && call.concerns(acquire) && !holds.isPlanned(call)
          ? Optional.empty()
          : Optional.of(SkipReason.RELEASED_IN_REGION);
    }
    // One lock's region does not depend on what another lock's does, unless that moves too.
    boolean mayCross = holds.mayFlag() || isReleasedInFinally(call) || isReleasedAlone(call);
    if (mayCross && !isExplained(call)) {
      return Optional.of(SkipReason.UNBALANCED);
    }
    return (mayCross && !holds.isPlanned(call)) || isSelfContained(call, inside)
        ? Optional.empty()
        : Optional.of(SkipReason.OVERLAPPING_LOCKS);
  }

  /** Whether a release is of what is acquired here: others may be of this very lock. */
  private boolean isExplained(LockCall call) {
    return call.acquires()
        || OtherName.areApart(call, acquire)
        || holds.beside(call).anyMatch(own -> own.acquires() && own.isSameLock(call));
  }

  /** Whether a release is all that is done to its lock, which then has no region to overlap. */
  private boolean isReleasedAlone(LockCall call) {
    return call.releases() && holds.beside(call).filter(call::isSameLock).count() == 1;
  }

  private boolean isReleasedInFinally(LockCall call) {
    return call.releases()
        && call.list()
            .filter(
                list ->
                    list.cursor().getParentTreeCursor().getValue() instanceof J.Try attempt
                        && attempt.getFinally() == list.holder())
            .isPresent();
  }

  /** Whether a call and its partner are both inside and were found to belong together. */
  private boolean isSettledInside(LockCall call, Set<UUID> inside) {
    Optional<LockCall> owner = call.acquires() ? Optional.of(call) : holds.ownerOf(call);
    if (owner
        .filter(one -> inside.contains(one.id()))
        .filter(one -> hasPlanInside(one, inside))
        .isEmpty()) {
      return false;
    }
    if (call.releases()) {
      // What stands before its acquire is in the next turn of a loop, and in the first one not for
      // that.
      return owner.filter(one -> holds.isBefore(one, call)).isPresent();
    }
    return holds.verdict(call).filter(verdict -> !(verdict instanceof Verdict.Skip)).isPresent()
        && holds.ownsRelease(call)
        && inside.containsAll(ids(holds.ownedBy(call)));
  }

  /** A plan that is also for an acquire outside starts out there. */
  private boolean hasPlanInside(LockCall acquire, Set<UUID> inside) {
    return holds
        .verdict(acquire)
        .filter(Verdict.Rewrite.class::isInstance)
        .map(verdict -> inside.containsAll(((Verdict.Rewrite) verdict).plan().sites()))
        .orElse(true);
  }

  /** Whether a lock that was skipped for reasons of its own is only used inside. */
  private boolean isSelfContained(LockCall call, Set<UUID> inside) {
    List<LockCall> all = holds.beside(call).filter(call::isSameLock).toList();
    List<LockCall> uses = all.stream().filter(use -> inside.contains(use.id())).toList();
    return uses.stream().anyMatch(LockCall::acquires)
        && uses.stream().anyMatch(LockCall::releases)
        // What guards could stand for counts as little as guards do.
        && Stream.concat(
                inside.stream(), new SeparateHolds(holds, list.cursor()).among(all).stream())
            .collect(Collectors.toSet())
            .containsAll(ids(all));
  }
}
