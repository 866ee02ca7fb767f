package io.github.lockscope.decide;

import io.github.lockscope.region.Partner;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.JdkLock;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Harmless;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;

/** Decides an acquire inside the {@code try} whose {@code finally} releases it. */
final class CoveredAcquire {
  private final Holds holds;
  private final LockCall acquire;
  private final Surroundings.Enclosing cover;
  private final J.Try attempt;

  CoveredAcquire(Holds holds, LockCall acquire, Surroundings.Enclosing cover) {
    this.holds = holds;
    this.acquire = acquire;
    this.cover = cover;
    this.attempt = cover.statement();
  }

  /**
   * The verdict.
   *
   * @param partner what answers the acquire within the {@code try} already
   */
  Verdict decide(Optional<Partner> partner) {
    List<LockCall> releases = Partner.releasesIn(attempt, acquire, holds).toList();
    FinallyBlock last = holds.inFinally(attempt, acquire);
    if (last.isConditional()) {
      releases.forEach(release -> holds.claim(release, acquire));
      return new ConditionalRelease(holds, acquire).verdict(attempt);
    }
    if (isRetaken()) {
      return new Verdict.Safe(SafeReason.REACQUIRED);
    }
    if (partner.isPresent()) {
      return new Verdict.Skip(SkipReason.UNBALANCED);
    }
    releases.forEach(release -> holds.claim(release, acquire));
    if (last == FinallyBlock.RELEASES_AFTER_WORK) {
      return new Verdict.Skip(SkipReason.WORK_BEFORE_RELEASE);
    }
    return releases.size() > 1 ? new Verdict.Skip(SkipReason.UNBALANCED) : move(releases.get(0));
  }

  /** Whether the body gave the lock up before it takes it here. */
  private boolean isRetaken() {
    return holds.within(List.of(attempt.getBody())).stream()
        .filter(LockCall::releases)
        .filter(acquire::isSameLock)
        .filter(release -> !holds.isClaimed(release))
        .anyMatch(release -> holds.isBefore(release, acquire));
  }

  private Verdict move(LockCall release) {
    Optional<StatementList> body =
        acquire.list().filter(list -> list.id().equals(attempt.getBody().getId()));
    if (body.isEmpty()) {
      return new Verdict.Skip(reasonForItsPlace());
    }
    if (releasesLockFromBefore()) {
      return new Verdict.Skip(
          worksBefore(body.get()) ? SkipReason.WORK_BEFORE_ACQUIRE : SkipReason.OVERLAPPING_LOCKS);
    }
    boolean releasesAtOnce =
        release.statement().isPresent()
            && release.list().filter(list -> list.holder() == attempt.getFinally()).isPresent();
    if (!releasesAtOnce && !isCaught(release) && mayComeWithout(body.get())) {
      return new Verdict.Skip(
          worksBefore(body.get()) ? SkipReason.WORK_BEFORE_ACQUIRE : SkipReason.WORK_IN_FINALLY);
    }
    if (!releasesAtOnce) {
      // finally { try { unlock(); } catch … }: the author has thought of a failing release.
      return new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
    }
    if (worksWithout(release)) {
      return new Verdict.Skip(SkipReason.WORK_BEFORE_RELEASE);
    }
    return new AcquireMove(holds, new CoveredRegion(acquire, release, cover.cursor(), body.get()))
        .decide();
  }

  /**
   * Whether the {@code finally} does anything before it releases that it does as well where the
   * acquire has failed: from outside of the {@code try} it would not come to that.
   */
  private boolean worksWithout(LockCall release) {
    StatementList last = release.list().orElseThrow();
    return last.statements().stream()
        .limit(last.indexOf(release.statement().orElseThrow().getValue()))
        .anyMatch(
            statement -> !(statement instanceof J.Empty) && holds.madeUpBy(statement).isEmpty());
  }

  /** Whether somebody catches what a release throws that has nothing to release. */
  private boolean isCaught(LockCall release) {
    return release
        .cursor()
        .getPathAsStream(J.class::isInstance)
        .takeWhile(tree -> tree != attempt.getFinally())
        .anyMatch(tree -> tree instanceof J.Try around && !around.getCatches().isEmpty());
  }

  /** Whether the {@code finally} may be got to without the lock. */
  private boolean mayComeWithout(StatementList body) {
    return worksBefore(body) || !JdkLock.isAcquiredOrFailsBadly(acquire);
  }

  /** Whether something may fail before the acquire, other than waiting for another lock. */
  private boolean worksBefore(StatementList body) {
    return body.statements().stream()
        .limit(body.indexOf(acquire.statement().orElseThrow().getValue()))
        .anyMatch(statement -> !Harmless.is(statement) && holds.madeUpBy(statement).isEmpty());
  }

  private SkipReason reasonForItsPlace() {
    return new Surroundings(holds, acquire).isInLoopWithin(attempt)
        ? SkipReason.ACQUIRED_IN_LOOP
        : SkipReason.ACQUIRED_IN_BRANCH;
  }

  /** Whether the {@code finally} also releases what is held already when the acquire fails. */
  private boolean releasesLockFromBefore() {
    List<LockCall> inBody = holds.within(List.of(attempt.getBody()));
    return holds
        .within(attempt.getFinally() == null ? List.of() : List.of(attempt.getFinally()))
        .stream()
        .filter(LockCall::releases)
        .filter(other -> !other.isSameLock(acquire))
        .anyMatch(other -> inBody.stream().filter(LockCall::acquires).noneMatch(other::concerns));
  }
}
