package io.github.lockscope.decide;

import io.github.lockscope.callers.HandedOn;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;

/**
 * Decides an acquire that nothing in its list answers: correct by design where the hold is handed
 * on, a finding otherwise.
 */
final class LoneAcquire {
  private final Holds holds;
  private final LockCall acquire;
  private final List<LockCall> releases;
  private final Optional<RepeatedAcquire> repeated;

  LoneAcquire(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
    this.releases = holds.releasesOf(acquire).toList();
    this.repeated = RepeatedAcquire.of(acquire, holds);
  }

  Verdict decide() {
    Optional<J.Try> conditional =
        tryAround().or(() -> new BranchBeforeTry(holds, acquire).attempt());
    if (conditional.isPresent()) {
      Partner.releasesIn(conditional.get(), acquire, holds)
          .forEach(release -> holds.claim(release, acquire));
      return new ConditionalRelease(holds, acquire).verdict(conditional.get());
    }
    Optional<Verdict> gap = ConditionalGap.decide(acquire, holds);
    if (gap.isPresent()) {
      return gap.get();
    }
    Reacquire reacquire = new Reacquire(acquire, holds);
    boolean isRound = repeated.filter(RepeatedAcquire::isOnlyTaken).isPresent();
    if (reacquire.isOne() && (!isRound || reacquire.isForCaller())) {
      return reacquire.isForCaller() || (isCovered() && !acquire.declaresFailure())
          ? safe(SafeReason.REACQUIRED)
          : skip(SkipReason.TAKEN_AGAIN);
    }
    if (isInFinallyInsteadOfRelease()) {
      return skip(SkipReason.WRONG_CALL_IN_FINALLY);
    }
    if (acquire.operation().stamped()
        && acquire.stamp().isEmpty()
        && !HandedOn.is(acquire, holds)) {
      return skip(SkipReason.STAMP_NOT_KEPT);
    }
    if (releases.stream().anyMatch(release -> !holds.isClaimed(release))) {
      return skip(
          isRound
              ? SkipReason.ACQUIRED_IN_LOOP
              : isBranchWithoutRelease() || isDeeperThanRelease()
                  ? SkipReason.ACQUIRED_IN_BRANCH
                  : SkipReason.RELEASED_IN_BRANCH);
    }
    if (!releases.isEmpty()) {
      releases.forEach(this::distrust);
      return skip(SkipReason.UNBALANCED);
    }
    if (releasesWithOtherStamp()) {
      return skip(SkipReason.STAMP_NOT_KEPT);
    }
    if (releasesOtherOfPair() || new InsteadOfRelease(holds, acquire).exists()) {
      return skip(SkipReason.WRONG_LOCK_RELEASED);
    }
    Optional<SkipReason> unlike = new UnlikeRelease(holds, acquire).reason();
    if (unlike.isPresent()) {
      return skip(unlike.get());
    }
    return isReleasedByOtherMethods() ? skip(SkipReason.ARGUMENTS_DIFFER) : keptBeyond();
  }

  /** Whether the lock is released by a method that is not known to be for what was taken. */
  private boolean isReleasedByOtherMethods() {
    return holds
        .beside(acquire)
        .filter(LockCall::releases)
        .filter(release -> !holds.isClaimed(release))
        .anyMatch(
            release ->
                (release.isSameLock(acquire) && !release.isOfKindOf(acquire))
                    || HandedOn.isWithoutStampOf(acquire, release));
  }

  /** The verdict where no way from the acquire leads to a release. */
  Verdict keptBeyond() {
    Optional<Verdict> callback = new CallbackRelease(holds, acquire).verdict();
    if (callback.isPresent()) {
      return callback.get();
    }
    if (PartialHold.mayEndInFailure(acquire, holds)) {
      return skip(SkipReason.NEVER_RELEASED);
    }
    if (HandedOn.is(acquire, holds)) {
      return safe(SafeReason.RELEASED_IN_ANOTHER_METHOD);
    }
    if (LastThingDone.is(acquire, holds)) {
      return safe(SafeReason.ACQUIRE_METHOD);
    }
    return skip(
        repeated
            .map(
                each ->
                    each.isPassedOn() ? SkipReason.RECEIVER_CHANGES : SkipReason.ACQUIRED_IN_LOOP)
            .orElse(SkipReason.NEVER_RELEASED));
  }

  /** Of two acquires before one release, none is known to be the one that it is for. */
  private void distrust(LockCall release) {
    boolean isBeside =
        release
            .list()
            .filter(list -> acquire.list().filter(own -> own.id().equals(list.id())).isPresent())
            .isPresent();
    holds
        .ownerOf(release)
        .filter(owner -> isBeside && holds.isBefore(acquire, owner))
        .filter(owner -> holds.verdict(owner).filter(Verdict.Rewrite.class::isInstance).isPresent())
        .ifPresent(owner -> holds.decide(owner, skip(SkipReason.UNBALANCED)));
  }

  /**
   * {@code try { for (;; stamp = readLock()) … } finally { if (isLockStamp(stamp)) unlock(stamp);
   * }}
   */
  private Optional<J.Try> tryAround() {
    return new Surroundings(holds, acquire)
        .cover()
        .map(Surroundings.Enclosing::statement)
        .filter(attempt -> holds.inFinally(attempt, acquire).isConditional());
  }

  /** Whether a {@code finally} around releases. */
  private boolean isCovered() {
    return new Surroundings(holds, acquire).isReleasedByFinallyAround();
  }

  private boolean isInFinallyInsteadOfRelease() {
    boolean isInFinally = new Surroundings(holds, acquire).inFinallyOf().isPresent();
    boolean followedByOne =
        acquire
            .list()
            .map(list -> wrongFinallyFollows(list, acquire.statement().orElseThrow().getValue()))
            .orElse(false);
    return releases.isEmpty() && (isInFinally ? isAcquiredBefore() : followedByOne);
  }

  private boolean isAcquiredBefore() {
    return holds
        .beside(acquire)
        .anyMatch(
            other -> other.acquires() && other.concerns(acquire) && holds.isBefore(other, acquire));
  }

  /** Whether the {@code finally} of the next {@code try} acquires the lock again. */
  private boolean wrongFinallyFollows(StatementList list, J statement) {
    return list.statements().stream()
        .skip(list.indexOf(statement) + 1L)
        .filter(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> attempt.getFinally() != null)
        .flatMap(attempt -> holds.within(List.of(attempt.getFinally())).stream())
        .anyMatch(call -> call.acquires() && call.concerns(acquire));
  }

  private boolean isBranchWithoutRelease() {
    return isBranchBody()
        && acquire
            .list()
            .filter(list -> releases.stream().allMatch(release -> list.holds(release.cursor())))
            .isEmpty();
  }

  private boolean isBranchBody() {
    Object parent =
        acquire
            .list()
            .map(list -> list.cursor().getParentTreeCursor().<Object>getValue())
            .orElseGet(() -> acquire.cursor().getParentTreeCursor().getValue());
    return parent instanceof J.If || parent instanceof J.If.Else;
  }

  /** Whether some release is in a list around the acquire, or in a {@code finally} around. */
  private boolean isDeeperThanRelease() {
    boolean isInHeadOfLoop =
        acquire.cursor().getParentTreeCursor().getValue() instanceof J.ForLoop.Control;
    return (isInHeadOfLoop && isCovered())
        || releases.stream()
            .filter(release -> !holds.isClaimed(release))
            .flatMap(release -> release.list().stream())
            .anyMatch(list -> acquire.cursor().getPathAsStream().anyMatch(list.holder()::equals));
  }

  private boolean releasesWithOtherStamp() {
    return acquire.operation().stamped()
        && holds
            .beside(acquire)
            .filter(LockCall::releases)
            .filter(acquire::isSameLock)
            .anyMatch(release -> release.operation().mode().matches(acquire.operation().mode()));
  }

  /** Read for write or write for read: the views or modes of one lock, mixed up. */
  private boolean releasesOtherOfPair() {
    return holds
        .beside(acquire)
        .filter(LockCall::releases)
        .filter(release -> !holds.isClaimed(release))
        .filter(release -> isOtherOfPair(release))
        .anyMatch(
            release ->
                acquire.sharesStamp(release)
                    || holds
                        .beside(acquire)
                        .filter(LockCall::acquires)
                        .noneMatch(release::concerns));
  }

  private boolean isOtherOfPair(LockCall release) {
    if (acquire.operation().stamped() && release.operation().stamped()) {
      return acquire.isSameLock(release);
    }
    return acquire.bound() instanceof Receiver.View own
        && release.bound() instanceof Receiver.View other
        && own.target().equals(other.target());
  }

  private static Verdict safe(SafeReason why) {
    return new Verdict.Safe(why);
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
