package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

  /** The verdict; empty where the acquire has no partner in its list. */
  Optional<Verdict> decide() {
    Surroundings surroundings = new Surroundings(holds, acquire);
    Optional<Partner> partner = Partner.of(acquire, list, holds);
    Optional<Surroundings.Enclosing> cover = surroundings.cover();
    if (partner.isPresent() && partner.get() instanceof Partner.InFinally guarded) {
      Partner.releasesIn(guarded.statement(), acquire, holds)
          .forEach(release -> holds.claim(release, acquire));
      return Optional.of(guarded(guarded));
    }
    if (cover.isPresent()) {
      return Optional.of(new CoveredAcquire(holds, acquire, cover.get()).decide(partner));
    }
    if (partner.isPresent() && partner.get() instanceof Partner.Release release) {
      holds.claim(release.call(), acquire);
      return Optional.of(
          surroundings.handlerReleases()
              ? new Verdict.Skip(SkipReason.RELEASED_IN_HANDLER)
              : straight(release));
    }
    return Optional.empty();
  }

  /** {@code lock(); … unlock();} */
  private Verdict straight(Partner.Release release) {
    List<Statement> region = list.statements().subList(index + 1, release.index());
    if (region.stream().allMatch(J.Empty.class::isInstance)) {
      return new Verdict.Safe(SafeReason.BARRIER);
    }
    RegionJudge judge = new RegionJudge(holds, acquire, release.call(), list, region);
    Optional<SkipReason> obstacle = judge.obstacle().or(() -> doubleRelease(release));
    if (obstacle.isPresent()) {
      return skip(obstacle.get());
    }
    Statement last = list.statements().get(release.index());
    Needed needed =
        new NeededAfter(ownStatement(), region, list.cursor())
            .by(List.of(last), list.after(release.index()));
    if (needed instanceof Needed.Stuck stuck) {
      return new Verdict.Skip(stuck.why());
    }
    Needed.Reaches reaches = (Needed.Reaches) needed;
    return new Verdict.Rewrite(
        new Plan.WrapRegion(list.id(), statement, last.getId(), reaches.hoists(), reaches.fold()),
        judge.notes());
  }

  /** CWE-765: a second release follows, and no acquire in between that it could be for. */
  private Optional<SkipReason> doubleRelease(Partner.Release release) {
    return list.statements().stream()
        .skip(release.index() + 1L)
        .map(holds::madeUpBy)
        .flatMap(Optional::stream)
        .filter(acquire::isSameLock)
        .findFirst()
        .filter(next -> next.releases() && !holds.isClaimed(next))
        // An outer acquire of the same lock, still to be looked at, may be what it is for.
        .filter(next -> !isHeldBefore())
        .map(next -> SkipReason.UNBALANCED);
  }

  private boolean isHeldBefore() {
    return list.statements().stream()
        .limit(index)
        .map(holds::madeUpBy)
        .flatMap(Optional::stream)
        .filter(acquire::isSameLock)
        .reduce((earlier, later) -> later)
        .filter(LockCall::acquires)
        .isPresent();
  }

  /** {@code lock(); … try { … } finally { unlock(); }} */
  private Verdict guarded(Partner.InFinally guarded) {
    J.Try attempt = guarded.statement();
    List<Statement> gap = list.statements().subList(index + 1, guarded.index());
    if (gap.stream().allMatch(inGap -> isCovered(inGap, attempt))) {
      return switch (guarded.last()) {
        case RELEASES_AFTER_WORK -> skip(SkipReason.WORK_BEFORE_RELEASE);
        case RELEASES_CONDITIONALLY -> new Verdict.Safe(SafeReason.RELEASED_CONDITIONALLY);
        case RELEASES_FIRST, UNRELATED -> new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
      };
    }
    return inheritedPlan(gap, attempt).orElseGet(() -> gap(gap, guarded));
  }

  /** Whether a statement of the gap cannot leave the lock held. */
  private boolean isCovered(Statement inGap, J.Try attempt) {
    return Harmless.is(inGap)
        || holds
            .madeUpBy(inGap)
            .filter(call -> call.acquires() && !call.isSameLock(acquire))
            .filter(other -> holds.inFinally(attempt, other).isRelated())
            .isPresent();
  }

  /**
   * Of several locks that the same {@code finally} releases, the last one's plan moves the gap for
   * all of them.
   */
  private Optional<Verdict> inheritedPlan(List<Statement> gap, J.Try attempt) {
    for (int i = 0; i < gap.size(); i++) {
      Optional<Verdict> other = holds.madeUpBy(gap.get(i)).flatMap(holds::verdict);
      if (other.isPresent()
          && other.get() instanceof Verdict.Rewrite rewrite
          && rewrite.plan() instanceof Plan.MoveGap plan
          && plan.target().equals(attempt.getId())
          && gap.subList(0, i).stream().allMatch(before -> isCovered(before, attempt))) {
        return other;
      }
    }
    return Optional.empty();
  }

  private Verdict gap(List<Statement> gap, Partner.InFinally guarded) {
    J.Try attempt = guarded.statement();
    J.Block last = attempt.getFinally();
    LockCall release = Partner.releasesIn(attempt, acquire, holds).findFirst().orElseThrow();
    if (guarded.last() == FinallyBlock.RELEASES_AFTER_WORK) {
      return skip(SkipReason.WORK_BEFORE_RELEASE);
    }
    if (last == null || !last.getStatements().stream().allMatch(this::isRelease)) {
      return skip(SkipReason.WORK_IN_FINALLY);
    }
    if (attempt.getResources() != null) {
      return skip(SkipReason.RESOURCES_ON_TRY);
    }
    if (!attempt.getCatches().isEmpty()) {
      return skip(SkipReason.CATCH_ON_TRY);
    }
    RegionJudge judge = new RegionJudge(holds, acquire, release, list, gap);
    Optional<SkipReason> obstacle = judge.obstacle();
    if (obstacle.isPresent()) {
      return skip(obstacle.get());
    }
    Needed needed =
        new NeededAfter(ownStatement(), gap, list.cursor())
            .by(List.of(last), list.after(guarded.index()));
    if (needed instanceof Needed.Stuck stuck) {
      return skip(stuck.why());
    }
    List<Plan.Hoist> hoists = ((Needed.Reaches) needed).hoists();
    return new Verdict.Rewrite(
        new Plan.MoveGap(list.id(), statement, attempt.getId(), hoists), judge.notes());
  }

  private boolean isRelease(Statement inFinally) {
    return holds.madeUpBy(inFinally).filter(LockCall::releases).isPresent();
  }

  private Statement ownStatement() {
    return list.statements().get(index);
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
