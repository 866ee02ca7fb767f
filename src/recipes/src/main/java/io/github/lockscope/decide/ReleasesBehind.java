package io.github.lockscope.decide;

import io.github.lockscope.region.Partner;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.StatementList;
import java.util.Optional;

/**
 * The releases behind the statement that answers an acquire.
 *
 * @param holds what is known of the calls
 * @param acquire the acquire
 * @param list the list that it is in
 */
record ReleasesBehind(Holds holds, LockCall acquire, StatementList list) {
  /** Whether a release that belongs to nobody is what is done next with the lock. */
  boolean isNext(int index) {
    return next(index).isPresent();
  }

  /** CWE-765: a second release follows, and no acquire in between that it could be for. */
  boolean isDouble(Partner.Release release) {
    return next(release.index())
        // An outer acquire of the same lock, still to be looked at, may be what it is for.
        .filter(next -> !isHeldBefore() && !isTakenBetween(release.call(), next))
        .isPresent();
  }

  private Optional<LockCall> next(int index) {
    return list.statements().stream()
        .skip(index + 1L)
        .map(holds::madeUpBy)
        .flatMap(Optional::stream)
        .filter(acquire::isSameLock)
        .findFirst()
        .filter(next -> next.releases() && !holds.isClaimed(next));
  }

  private boolean isTakenBetween(LockCall release, LockCall next) {
    return holds
        .beside(acquire)
        .filter(LockCall::acquires)
        .filter(acquire::isSameLock)
        .anyMatch(other -> holds.isBefore(release, other) && holds.isBefore(other, next));
  }

  private boolean isHeldBefore() {
    return list.statements().stream()
        .limit(list.indexOf(acquire.statement().orElseThrow().getValue()))
        .map(holds::madeUpBy)
        .flatMap(Optional::stream)
        .filter(acquire::isSameLock)
        .reduce((earlier, later) -> later)
        .filter(LockCall::acquires)
        .isPresent();
  }
}
