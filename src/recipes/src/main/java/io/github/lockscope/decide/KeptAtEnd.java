package io.github.lockscope.decide;

import io.github.lockscope.callers.HandedOn;
import io.github.lockscope.callers.KeptStamp;
import io.github.lockscope.callers.OutOfReach;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCalls;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrewrite.java.tree.J;

/** A lock that is held where its code ends: whom it may be kept for. */
final class KeptAtEnd {
  private static final Verdict FOR_CALLER = new Verdict.Safe(SafeReason.RETURNED_HOLDING);
  private static final Verdict IN_CALLBACK = new Verdict.Safe(SafeReason.RELEASED_IN_CALLBACK);
  private static final Verdict BEYOND = new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD);

  private static final Verdict IN_BRANCH = new Verdict.Skip(SkipReason.RELEASED_IN_BRANCH);
  private static final Verdict IN_LOOP = new Verdict.Skip(SkipReason.ACQUIRED_IN_LOOP);

  /** What is said of a lock that is released on the way on which a check fails. */
  private static final Set<Verdict> CHECKED =
      Set.of(IN_BRANCH, new Verdict.Skip(SkipReason.CONDITIONAL_ACQUIRE));

  private final Holds holds;
  private final LockCall acquire;

  KeptAtEnd(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /**
   * Where every way that returns does so with the lock, except to try again.
   *
   * @param failsHolding whether a failure may leave with the lock as well
   * @param releases the releases on the other ways
   */
  Optional<Verdict> handedOver(boolean failsHolding, List<LockCall> releases) {
    // Who releases when something fails means to do so whatever it is.
    if (isForAnotherMethod()) {
      releases.forEach(release -> holds.claim(release, acquire));
      return Optional.of(BEYOND);
    }
    boolean forgetsFailure = failsHolding && releases.stream().anyMatch(LockCall::isInHandler);
    boolean isForCaller =
        !forgetsFailure
            && !isOutOfReach()
            && LastThingDone.isInLoopOf(acquire, holds)
            && LastThingDone.isValidated(acquire, holds);
    Optional<Verdict> callback = new CallbackRelease(holds, acquire).verdict();
    if (callback.isEmpty() && !isForCaller) {
      return keptOnSomeWay();
    }
    releases.forEach(release -> holds.claim(release, acquire));
    Verdict handed = callback.orElse(FOR_CALLER);
    return Optional.of(failsHolding || handed instanceof Verdict.Safe ? handed : IN_CALLBACK);
  }

  /**
   * {@code lock(); if (closed) { unlock(); return false; } return true;}, or a callback that is to
   * release.
   *
   * @param preliminary what was decided without a look at the flow
   */
  Optional<Verdict> afterChecks(Verdict preliminary) {
    Optional<Verdict> callback = new CallbackRelease(holds, acquire).verdict();
    if (callback.isPresent()) {
      return callback;
    }
    if (CHECKED.contains(preliminary)
        && HandedOn.is(acquire, holds)
        && !keepsEarlierRounds()
        && LastThingDone.isAfterChecks(acquire, holds)) {
      return Optional.of(FOR_CALLER);
    }
    if (isForAnotherMethod()) {
      return Optional.of(BEYOND);
    }
    if (IN_LOOP.equals(preliminary)) {
      return Optional.of(IN_LOOP);
    }
    return IN_BRANCH.equals(preliminary) && isKeptByWhoPasses() ? kept() : keptOnSomeWay();
  }

  /** {@code for (…) { lock(); if (closed) { unlock(); return false; } } return true;} */
  private boolean keepsEarlierRounds() {
    return RepeatedAcquire.of(acquire, holds).isPresent() && isReleasedByChecksOnly();
  }

  /** {@code lock(); work(); if (closed) { unlock(); return; } work();} */
  private boolean isKeptByWhoPasses() {
    return acquire.list().filter(StatementList::isWholeCode).isPresent()
        ? isReleasedByChecksOnly()
        : isInBranch() && isReleasedByWhoLeaves();
  }

  /** Whether nothing but branches and monitors is around the acquire. */
  private boolean isInBranch() {
    Object callable = LockCalls.callableAt(acquire.cursor()).getValue();
    return acquire.list().isPresent()
        && acquire
            .cursor()
            .getPathAsStream(J.class::isInstance)
            .skip(1)
            .takeWhile(tree -> tree != callable)
            .allMatch(
                tree ->
                    tree instanceof J.Block
                        || tree instanceof J.If
                        || tree instanceof J.If.Else
                        || tree instanceof J.Synchronized);
  }

  /** {@code if (isOpen()) { lock(); synchronized (all) { if (stale()) { unlock(); return; } } }} */
  private boolean isReleasedByWhoLeaves() {
    return holds
        .releasesOf(acquire)
        .allMatch(
            release ->
                acquire.list().filter(list -> list.holds(release.cursor())).isPresent()
                    && release.list().filter(KeptAtEnd::isLeftByReturn).isPresent());
  }

  private static boolean isLeftByReturn(StatementList list) {
    return list.statements().get(list.statements().size() - 1) instanceof J.Return;
  }

  private boolean isReleasedByChecksOnly() {
    Set<LockCall> inChecks =
        acquire.behind().stream()
            .flatMap(List::stream)
            .filter(LastThingDone::isCheck)
            .flatMap(check -> holds.within(List.of(check)).stream())
            .collect(Collectors.toSet());
    return holds.releasesOf(acquire).allMatch(inChecks::contains);
  }

  /** A caller that has neither the stamp nor the lock cannot release what it is left with. */
  private boolean isOutOfReach() {
    return KeptStamp.is(acquire, holds) || OutOfReach.is(acquire, holds);
  }

  private boolean isForAnotherMethod() {
    return GivenUpOnFailure.is(acquire, holds);
  }

  /** Where others release as well, who keeps it on some way may mean to. */
  private Optional<Verdict> keptOnSomeWay() {
    return HandedOn.is(acquire, holds) ? kept() : Optional.empty();
  }

  private Optional<Verdict> kept() {
    boolean isPermit = acquire.kind().arguments() == Protocol.Arguments.PERMITS;
    return Optional.of(
        new Verdict.Skip(isPermit ? SkipReason.PERMIT_KEPT : SkipReason.KEPT_ON_SOME_WAY));
  }
}
