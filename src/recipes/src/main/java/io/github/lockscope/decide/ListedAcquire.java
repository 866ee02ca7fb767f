package io.github.lockscope.decide;

import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.NothingDone;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Receiver;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Decides an acquire that is one of the statements of a list, by its partner in that list. */
final class ListedAcquire {
  private final Holds holds;
  private final LockCall acquire;
  private final StatementList list;
  private final int index;
  private final UUID statement;

  ListedAcquire(Holds holds, LockCall acquire, StatementList list) {
    this.holds = holds;
    this.acquire = acquire;
    this.list = list;
    J own = acquire.statement().orElseThrow().getValue();
    this.index = list.indexOf(own);
    this.statement = own.getId();
  }

  /** The verdict; empty where the acquire has no partner in its list, or behind that. */
  Optional<Verdict> decide() {
    Surroundings surroundings = new Surroundings(holds, acquire);
    Optional<Partner> partner = Partner.of(acquire, list, holds);
    Optional<Surroundings.Enclosing> cover = surroundings.cover();
    if (partner.isPresent() && partner.get() instanceof Partner.InFinally guarded) {
      return Optional.of(guarded(guarded, claimOne(guarded)));
    }
    if (cover.isPresent()) {
      return Optional.of(new CoveredAcquire(holds, acquire, cover.get()).decide(partner));
    }
    if (partner.isPresent() && partner.get() instanceof Partner.Release release) {
      if (new Reacquire(acquire, holds).isOneForCaller()) {
        return Optional.of(skip(SkipReason.TAKEN_AGAIN));
      }
      holds.claim(release.call(), acquire);
      return Optional.of(
          surroundings.handlerReleases()
              ? new Verdict.Skip(SkipReason.RELEASED_IN_HANDLER)
              : straight(release));
    }
    return StartOfTry.of(acquire, list, holds).flatMap(StartOfTry::decide);
  }

  /** {@code lock(); … unlock();} */
  private Verdict straight(Partner.Release release) {
    List<Statement> region = list.statements().subList(index + 1, release.index());
    if (NothingDone.by(region, list)) {
      // To find the lock again for the release is work, and may fail.
      return release.call().direct().has(Receiver.Call.class::isInstance)
          ? skip(SkipReason.RECEIVER_UNSTABLE)
          : new Verdict.Safe(SafeReason.BARRIER);
    }
    if (new OthersGivenUp(holds, acquire, list.cursor()).by(region)) {
      return new Verdict.Safe(SafeReason.RELEASED_ON_EVERY_WAY);
    }
    if (list.isGroupOfSwitchExpression()) {
      return skip(SkipReason.CANNOT_BE_PRINTED);
    }
    RegionJudge judge = RegionJudge.ofStraight(holds, acquire, release.call(), list, region);
    Optional<SkipReason> obstacle = judge.obstacle().or(() -> doubleRelease(release));
    if (obstacle.isPresent()) {
      return skip(obstacle.get());
    }
    Statement last = list.statements().get(release.index());
    Needed needed =
        new NeededAfter(Optional.of(ownStatement()), region, list.cursor())
            .by(List.of(last), list.after(release.index()), true);
    if (needed instanceof Needed.Stuck stuck) {
      return new Verdict.Skip(stuck.why());
    }
    Needed.Reaches reaches = (Needed.Reaches) needed;
    return new Verdict.Rewrite(
        new Plan.WrapRegion(
            list.id(),
            Optional.of(statement),
            Plan.Closing.with(last),
            reaches.hoists(),
            reaches.fold(),
            Form.TRY_FINALLY,
            Set.of()),
        judge.notes());
  }

  private Optional<SkipReason> doubleRelease(Partner.Release release) {
    return releasesBehind().isDouble(release)
        ? Optional.of(SkipReason.UNBALANCED)
        : Optional.empty();
  }

  private ReleasesBehind releasesBehind() {
    return new ReleasesBehind(holds, acquire, list);
  }

  /**
   * Claims the first release of a {@code finally}, or all where a condition chooses among them.
   *
   * @return how many releases are left for other acquires
   */
  private long claimOne(Partner.InFinally guarded) {
    List<LockCall> free =
        Partner.releasesIn(guarded.statement(), acquire, holds)
            .filter(release -> !holds.isClaimed(release))
            .toList();
    boolean takesAll = guarded.last() != FinallyBlock.RELEASES_FIRST;
    free.stream()
        .limit(takesAll ? free.size() : 1)
        .forEach(release -> holds.claim(release, acquire));
    return takesAll ? 0 : free.size() - 1L;
  }

  /** {@code lock(); … try { … } finally { unlock(); }} */
  private Verdict guarded(Partner.InFinally guarded, long unclaimed) {
    J.Try attempt = guarded.statement();
    GapBeforeTry before = new GapBeforeTry(holds, acquire, list, index, guarded);
    List<Statement> gap = before.statements();
    if (unclaimed > acquiresBefore()) {
      return skip(SkipReason.UNBALANCED);
    }
    Optional<SkipReason> doubt =
        guarded.last() == FinallyBlock.RELEASES_FIRST ? doubt(gap, attempt) : Optional.empty();
    if (doubt.isPresent()) {
      return skip(doubt.get());
    }
    if (before.isCovered()) {
      return switch (guarded.last()) {
        case RELEASES_AFTER_WORK -> new LateRelease(holds, acquire).verdict(attempt);
        case RELEASES_CONDITIONALLY, RELEASES_CONDITIONALLY_AFTER_WORK ->
            releasesBehind().isNext(guarded.index())
                ? skip(SkipReason.RELEASED_IN_HANDLER)
                : new ConditionalRelease(holds, acquire).verdict(attempt);
        case RELEASES_FIRST, UNRELATED -> new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
      };
    }
    // What fails in the gap leaves the hold to the handler.
    if (new Surroundings(holds, acquire).handlerReleases()) {
      return skip(SkipReason.RELEASED_IN_HANDLER);
    }
    return before
        .inheritedPlan()
        .orElseGet(
            () ->
                new RegionToFinally(list, ownStatement(), gap, attempt)
                    .instead(before.decide(), holds, acquire));
  }

  private long acquiresBefore() {
    return list.statements().stream()
        .limit(index)
        .map(holds::madeUpBy)
        .flatMap(Optional::stream)
        .filter(LockCall::acquires)
        .filter(acquire::isSameLock)
        .count();
  }

  /** What makes it doubtful that the {@code finally} releases just this hold. */
  private Optional<SkipReason> doubt(List<Statement> gap, J.Try attempt) {
    LockCall release = Partner.releasesIn(attempt, acquire, holds).findFirst().orElseThrow();
    Writes inGap = Writes.in(gap, list.cursor());
    Writes inBody = Writes.in(attempt.getBody().getStatements(), list.cursor());
    if (inGap.touch(acquire.sharedWith(release)) || inBody.touch(acquire.sharedWith(release))) {
      return Optional.of(SkipReason.RECEIVER_CHANGES);
    }
    if (acquire.stamp().filter(inGap::touch).isPresent()) {
      return Optional.of(SkipReason.STAMP_NOT_KEPT);
    }
    Optional<SkipReason> stamps =
        StampsToRelease.doubtBehind(
            attempt.getBody(), new Cursor(list.cursor(), attempt), acquire, holds);
    if (stamps.isPresent()) {
      return stamps;
    }
    HoldsGivenUp givenUp = new HoldsGivenUp(acquire, holds);
    if (givenUp.by(List.copyOf(attempt.getCatches())) > 0) {
      return Optional.of(SkipReason.RELEASED_IN_HANDLER);
    }
    long more = givenUp.by(List.of(attempt.getBody()));
    // One of several holds may be given up there, and the other one in the finally.
    return more <= 0
        ? Optional.empty()
        : Optional.of(
            more > acquiresBefore() ? SkipReason.UNBALANCED : SkipReason.RELEASED_IN_REGION);
  }

  private Statement ownStatement() {
    return list.statements().get(index);
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
