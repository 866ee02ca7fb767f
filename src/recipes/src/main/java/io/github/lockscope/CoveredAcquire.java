package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

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
    if (last == FinallyBlock.RELEASES_CONDITIONALLY) {
      releases.forEach(release -> holds.claim(release, acquire));
      return new Verdict.Safe(SafeReason.RELEASED_CONDITIONALLY);
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
        acquire
            .list()
            .filter(list -> list.id().equals(attempt.getBody().getId()))
            .filter(list -> precedingIsHarmless(list.statements()));
    if (body.isEmpty()) {
      return new Verdict.Skip(reasonForItsPlace());
    }
    if (releasesLockFromBefore()) {
      return new Verdict.Skip(SkipReason.OVERLAPPING_LOCKS);
    }
    boolean releasesAtOnce =
        release.statement().isPresent()
            && release.list().filter(list -> list.holder() == attempt.getFinally()).isPresent();
    if (!releasesAtOnce) {
      // finally { try { unlock(); } catch … }: the author has thought of a failing release.
      return new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
    }
    List<Statement> statements = body.get().statements();
    J own = acquire.statement().orElseThrow().getValue();
    int index = body.get().indexOf(own);
    if (statements.stream().skip(index + 1L).allMatch(J.Empty.class::isInstance)) {
      return new Verdict.Safe(SafeReason.BARRIER);
    }
    if (acquire.sharedWith(release).has(Receiver.Choice.class::isInstance)) {
      return new Verdict.Skip(SkipReason.CONDITION_REEVALUATED);
    }
    boolean changes = Writes.in(statements, body.get().cursor()).touch(acquire.sharedWith(release));
    if (changes) {
      return new Verdict.Skip(SkipReason.RECEIVER_CHANGES);
    }
    if (attempt.getResources() != null) {
      return new Verdict.Skip(SkipReason.RESOURCES_ON_TRY);
    }
    if (!attempt.getCatches().isEmpty()) {
      return new Verdict.Skip(SkipReason.CATCH_ON_TRY);
    }
    return StatementList.holding(cover.cursor())
        .<Verdict>map(
            around ->
                new Verdict.Rewrite(
                    new Plan.MoveAcquire(around.id(), own.getId(), attempt.getId()),
                    RegionJudge.receiverNotes(acquire, release)))
        .orElseGet(() -> new Verdict.Skip(SkipReason.NOT_IN_BLOCK));
  }

  /** Whether the acquire could as well stand first: nothing before it fails, or is used by it. */
  private boolean precedingIsHarmless(List<Statement> body) {
    J own = acquire.statement().orElseThrow().getValue();
    List<Statement> preceding =
        body.stream().takeWhile(statement -> !statement.getId().equals(own.getId())).toList();
    Names names = Names.in(List.of(own));
    return preceding.stream()
        .allMatch(
            statement ->
                Harmless.is(statement)
                    && Harmless.sets(statement).stream().noneMatch(names::mention));
  }

  private SkipReason reasonForItsPlace() {
    boolean isDeeper =
        acquire.list().filter(list -> list.id().equals(attempt.getBody().getId())).isEmpty();
    if (!isDeeper) {
      return SkipReason.WORK_BEFORE_ACQUIRE;
    }
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
