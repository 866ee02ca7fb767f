package io.github.lockscope.decide;

import io.github.lockscope.callers.HandedOn;
import io.github.lockscope.callers.ReleaseReference;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockedBranch;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Harmless;
import io.github.lockscope.tree.Locals;
import io.github.lockscope.tree.Negation;
import java.util.List;
import java.util.Optional;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/** Decides an acquire that can come back without the lock: recognises the safe shapes. */
final class ConditionalAcquire {
  private final Holds holds;
  private final LockCall acquire;

  ConditionalAcquire(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  Verdict decide() {
    Optional<Surroundings.Enclosing> cover = new Surroundings(holds, acquire).cover();
    if (cover.isPresent()) {
      J.Try attempt = cover.get().statement();
      return holds.inFinally(attempt, acquire).isConditional() ? guarded(attempt) : skip();
    }
    return guardedBlock()
        .or(this::guardedRest)
        .or(this::guardedByLoop)
        .map(this::guarded)
        .or(() -> ConditionalGap.decide(acquire, holds))
        .orElseGet(this::unguarded);
  }

  private Verdict unguarded() {
    if (holds.releasesOf(acquire).findAny().isPresent()) {
      return skip();
    }
    if (PartialHold.maySayNo(acquire)) {
      return skip();
    }
    if (HandedOn.is(acquire, holds)) {
      return new Verdict.Safe(SafeReason.RELEASED_IN_ANOTHER_METHOD);
    }
    Optional<Attempt> attempt = Attempt.of(acquire);
    boolean isLeftOnlyWith = attempt.filter(one -> one.answer().isEmpty()).isPresent();
    Optional<Verdict> callback =
        isLeftOnlyWith ? new CallbackRelease(holds, acquire).verdict() : Optional.empty();
    if (callback.isPresent()) {
      return callback.get();
    }
    boolean isForCaller =
        isLeftOnlyWith
            ? LastThingDone.is(acquire, holds)
            : attempt
                .flatMap(Attempt::checkBehind)
                .filter(check -> LastThingDone.isBefore(check, holds))
                .isPresent();
    if (isForCaller || new AnswerHandedOn(acquire, holds).is()) {
      return new Verdict.Safe(SafeReason.ACQUIRE_METHOD);
    }
    if (attempt.filter(this::isMadeByEachRound).isPresent()) {
      return new Verdict.Skip(SkipReason.ACQUIRED_IN_LOOP);
    }
    return isForNobody() ? new Verdict.Skip(SkipReason.NEVER_RELEASED) : skip();
  }

  /** {@code for (Lock lock : locks) { if (!lock.tryLock()) throw …; taken.add(lock); }} */
  private boolean isMadeByEachRound(Attempt attempt) {
    Optional<Cursor> check =
        attempt.answer().isPresent() ? attempt.checkBehind() : Optional.of(attempt.statement());
    return check.filter(this::goesOnToNextRound).isPresent();
  }

  private boolean goesOnToNextRound(Cursor check) {
    return check.getValue() instanceof J.If choice
        && !Exits.leaveOtherThanByReturn(List.of(choice.getThenPart()))
        && RepeatedAcquire.of(acquire, holds).filter(RepeatedAcquire::isOnlyTaken).isPresent()
        && StatementList.holding(check)
            .map(list -> list.behind(choice))
            .filter(behind -> behind.stream().noneMatch(Exits::endsInJump))
            .isPresent();
  }

  /** Whether nobody but a branch learns that the lock was got, and nothing releases it. */
  private boolean isForNobody() {
    return LockedBranch.of(acquire)
        .filter(branch -> Exits.returns(List.of(branch)).isEmpty())
        .filter(branch -> !isReleasedByCallback())
        .isPresent();
  }

  private boolean isReleasedByCallback() {
    Cursor member = Locals.member(acquire.cursor());
    return holds.within(List.of(member.<J>getValue())).stream().anyMatch(acquire::isReleasedBy)
        || ReleaseReference.isIn(member, acquire);
  }

  private Verdict guarded(J.Try attempt) {
    FinallyBlock last = holds.inFinally(attempt, acquire);
    Partner.releasesIn(attempt, acquire, holds).forEach(release -> holds.claim(release, acquire));
    return switch (last) {
      case RELEASES_AFTER_WORK -> new LateRelease(holds, acquire).verdict(attempt);
      case RELEASES_CONDITIONALLY, RELEASES_CONDITIONALLY_AFTER_WORK ->
          new ConditionalRelease(holds, acquire).verdict(attempt);
      case RELEASES_FIRST, UNRELATED -> new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
    };
  }

  private static Verdict skip() {
    return new Verdict.Skip(SkipReason.CONDITIONAL_ACQUIRE);
  }

  /** {@code if (… && lock.tryLock()) { try { … } finally { unlock(); } }} */
  private Optional<J.Try> guardedBlock() {
    return Optional.of(LockedBranch.decidedBy(acquire))
        .filter(at -> at.getValue() instanceof J.If)
        .flatMap(at -> opening(List.of(at.<J.If>getValue().getThenPart())));
  }

  /** The {@code try} that statements start with, if it releases the lock. */
  private Optional<J.Try> opening(List<? extends Statement> statements) {
    Optional<? extends Statement> first =
        statements.stream().filter(statement -> !Harmless.is(statement)).findFirst();
    if (first.isPresent() && first.get() instanceof J.Block block) {
      return opening(block.getStatements());
    }
    return first
        .filter(J.Try.class::isInstance)
        .map(J.Try.class::cast)
        .filter(attempt -> holds.inFinally(attempt, acquire).isRelated());
  }

  /**
   * {@code if (!lock.tryLock()) return;}, {@code while (!lock.tryLock()) …} or {@code boolean
   * locked = lock.tryLock();} with a {@code try} right behind.
   */
  private Optional<J.Try> guardedRest() {
    return Attempt.of(acquire)
        .filter(attempt -> attempt.statement().getValue() instanceof Statement)
        .flatMap(
            attempt ->
                StatementList.holding(attempt.statement())
                    .map(list -> list.behind(attempt.statement().getValue()))
                    .flatMap(
                        rest ->
                            attempt
                                .answer()
                                .map(answer -> opening(answer.getSimpleName(), rest))
                                .orElseGet(() -> opening(rest))));
  }

  /** {@code while (true) { if (lock.tryLock()) break; … } try { … } finally { unlock(); }} */
  private Optional<J.Try> guardedByLoop() {
    return Optional.of(LockedBranch.decidedBy(acquire))
        .filter(at -> at.getValue() instanceof J.If)
        .flatMap(AcquiringLoop::behind)
        .flatMap(this::opening);
  }

  /** What follows {@code boolean locked = lock.tryLock();}. */
  private Optional<J.Try> opening(String answer, List<Statement> rest) {
    Optional<Statement> first =
        rest.stream().filter(statement -> !Harmless.is(statement)).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (first.get() instanceof J.If choice) {
      Expression condition = choice.getIfCondition().getTree().unwrap();
      if (isVariable(condition, answer)) {
        return opening(List.of(choice.getThenPart()));
      }
      boolean leavesWithout =
          Negation.leavingBy(choice).filter(value -> isVariable(value, answer)).isPresent();
      return leavesWithout
          ? opening(rest.subList(rest.indexOf(choice) + 1, rest.size()))
          : Optional.empty();
    }
    return opening(rest).filter(attempt -> holds.inFinally(attempt, acquire).isConditional());
  }

  private static boolean isVariable(Expression expression, String name) {
    return expression.unwrap() instanceof J.Identifier identifier
        && identifier.getSimpleName().equals(name);
  }
}
