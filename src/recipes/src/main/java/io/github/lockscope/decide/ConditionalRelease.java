package io.github.lockscope.decide;

import io.github.lockscope.region.Partner;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.HoldFlag;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Loop;

/**
 * Decides an acquire that a {@code finally} releases under a condition. What the author goes by is
 * taken to be right, where nothing that may fail comes between the hold and what stands for it.
 */
final class ConditionalRelease {
  private final Holds holds;
  private final LockCall acquire;

  ConditionalRelease(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /**
   * The verdict.
   *
   * @param attempt the {@code try} whose {@code finally} it is; its releases are claimed already
   */
  Verdict verdict(J.Try attempt) {
    List<LockCall> releases = Partner.releasesIn(attempt, acquire, holds).toList();
    if (releases.stream()
        .map(release -> new HoldFlag(acquire, release, holds))
        .allMatch(flag -> flag.isSetLate() || flag.isNeverSet())) {
      return new Verdict.Skip(SkipReason.RELEASED_IN_BRANCH);
    }
    if (Trees.contain(attempt, acquire.id())
        && releases.stream()
            .anyMatch(release -> new HoldFlag(acquire, release, holds).isSetEarly())) {
      return new Verdict.Skip(SkipReason.WORK_BEFORE_ACQUIRE);
    }
    if (releases.stream().anyMatch(release -> mayFollowEarlyOne(release, attempt))) {
      return new Verdict.Skip(SkipReason.RELEASED_IN_HANDLER);
    }
    if (StampsToRelease.areLost(acquire, holds)) {
      return new Verdict.Skip(SkipReason.STAMP_CONVERTED);
    }
    Optional<SkipReason> missed = new MissedRelease(acquire, holds, attempt).reason(releases);
    if (missed.isPresent()) {
      return new Verdict.Skip(missed.get());
    }
    Optional<LockCall> behind = releaseBehind(attempt);
    if (behind.isPresent()) {
      return new Verdict.Skip(
          isInBranchWithout(behind.get())
              ? SkipReason.ACQUIRED_IN_BRANCH
              : SkipReason.RELEASED_IN_HANDLER);
    }
    if (laterReleases(attempt)
        .anyMatch(release -> !new KeptBehind(attempt, acquire).isCoveredUpTo(release))) {
      return new Verdict.Skip(SkipReason.RELEASED_IN_BRANCH);
    }
    if (holds.inFinally(attempt, acquire) != FinallyBlock.RELEASES_CONDITIONALLY) {
      return new LateRelease(holds, acquire).verdict(attempt);
    }
    return new Verdict.Safe(
        ReleasingChoice.isInFinally(attempt, acquire, holds)
            ? SafeReason.RELEASED_ON_EVERY_WAY
            : SafeReason.RELEASED_CONDITIONALLY);
  }

  /** Whether the flag of a release in the {@code finally} is late to tell of one before it. */
  private boolean mayFollowEarlyOne(LockCall release, J.Try attempt) {
    HoldFlag flag = new HoldFlag(acquire, release, holds);
    return holds.within(List.of(attempt.getBody())).stream()
        .filter(LockCall::releases)
        .filter(early -> early.callable().equals(acquire.callable()))
        .filter(early -> early.statement().isPresent() && acquire.concerns(early))
        .anyMatch(early -> new LateClearing(early, holds).isOf(flag));
  }

  /** The first of these that is passed whatever becomes of the {@code try}. */
  private Optional<LockCall> releaseBehind(J.Try attempt) {
    return laterReleases(attempt).filter(this::isInListAround).findFirst();
  }

  /**
   * The releases for what the {@code finally} does not release: they run behind the {@code try},
   * and there is no other acquire that they could be for.
   */
  private Stream<LockCall> laterReleases(J.Try attempt) {
    List<LockCall> inside = holds.within(List.of(attempt));
    boolean isOnlyHold =
        holds
            .beside(acquire)
            .filter(LockCall::acquires)
            .filter(acquire::isSameLock)
            .allMatch(other -> other.equals(acquire) || holds.ownsRelease(other));
    return isOnlyHold
        ? holds
            .releasesOf(acquire)
            .filter(release -> !inside.contains(release) && !holds.isClaimed(release))
            .filter(release -> holds.isBefore(acquire, release))
        : Stream.empty();
  }

  private boolean isInListAround(LockCall release) {
    return release.list().filter(list -> list.holds(acquire.cursor())).isPresent();
  }

  /** Whether a branch or loop is around the acquire and not around a release. */
  private boolean isInBranchWithout(LockCall release) {
    J holder = release.list().orElseThrow().holder();
    return acquire
        .cursor()
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != holder)
        .anyMatch(tree -> tree instanceof J.If || tree instanceof Loop);
  }
}
