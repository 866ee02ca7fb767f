package io.github.lockscope;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code next.lock(); at.unlock(); at = next;}: a variable stands for one lock after the other, and
 * each is held until the next one is. Where nothing else is done in between, the one to release is
 * always the one that the variable stands for.
 */
final class HandOverHand {
  private final Holds holds;
  private final LockCall acquire;
  private final StatementList list;
  private final int index;
  private final Receiver.Local hand;

  private HandOverHand(Holds holds, LockCall acquire, StatementList list, Receiver.Local hand) {
    this.holds = holds;
    this.acquire = acquire;
    this.list = list;
    this.index = list.indexOf(acquire.statement().orElseThrow().<J>getValue());
    this.hand = hand;
  }

  /** The verdict on an acquire whose lock is passed on; empty if it is not. */
  static Optional<Verdict> decide(LockCall acquire, Holds holds) {
    if (acquire.operation().effect() != Protocol.Effect.ACQUIRE || acquire.operation().stamped()) {
      return Optional.empty();
    }
    return acquire
        .list()
        .flatMap(
            list ->
                variable(acquire)
                    .flatMap(hand -> new HandOverHand(holds, acquire, list, hand).decide()));
  }

  /** The variable that tells which lock a call is on, if that alone does. */
  private static Optional<Receiver.Local> variable(LockCall call) {
    boolean isPlain =
        call.direct()
            .allParts()
            .allMatch(
                part ->
                    part instanceof Receiver.Local
                        || part instanceof Receiver.View
                        || (part instanceof Receiver.Field field && field.isFinal()));
    return call.direct()
        .allParts()
        .filter(Receiver.Local.class::isInstance)
        .map(Receiver.Local.class::cast)
        .findFirst()
        .filter(local -> isPlain);
  }

  private Optional<Verdict> decide() {
    for (int i = index + 1; i < list.statements().size(); i++) {
      Statement statement = list.statements().get(i);
      if (isReleaseOfThis(statement)) {
        return holds.mayFlag() ? straight(i) : Optional.empty();
      }
      if (statement instanceof J.Try attempt && holds.inFinally(attempt, acquire).isRelated()) {
        return guarded(list.statements().subList(index + 1, i), attempt);
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> guarded(List<Statement> gap, J.Try attempt) {
    boolean isReleased =
        holds.inFinally(attempt, acquire) == FinallyBlock.RELEASES_FIRST
            && attempt.getCatches().isEmpty()
            && attempt.getResources() == null
            && NothingDone.by(gap, list)
            && isPassedOn(attempt.getBody().getStatements());
    if (!isReleased) {
      return Optional.empty();
    }
    Verdict safe = new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
    Partner.releasesIn(attempt, acquire, holds).forEach(release -> holds.claim(release, acquire));
    holds.within(List.of(attempt.getBody())).stream()
        .filter(LockCall::acquires)
        .forEach(next -> holds.decide(next, safe));
    return Optional.of(safe);
  }

  private Optional<Verdict> straight(int end) {
    List<Statement> region = list.statements().subList(index + 1, end);
    Statement last = list.statements().get(end);
    LockCall release = holds.madeUpBy(last).orElseThrow();
    if (!isPassedOn(region) || list.isGroupOfSwitchExpression()) {
      return Optional.empty();
    }
    List<LockCall> inside = holds.within(region);
    RegionJudge judge =
        RegionJudge.ofFlagged(holds, acquire, release, list, region, (receiver, writes) -> false);
    Needed needed =
        new NeededAfter(
                acquire.statement().map(at -> at.<Statement>getValue()), region, list.cursor())
            .by(List.of(last), list.after(end), true);
    if (judge.obstacle(Stream.concat(inside.stream(), Stream.of(release)).toList()).isPresent()
        || !(needed instanceof Needed.Reaches reaches)) {
      return Optional.empty();
    }
    Set<UUID> sites =
        Stream.concat(Stream.of(acquire), inside.stream().filter(LockCall::acquires))
            .map(LockCall::id)
            .collect(Collectors.toSet());
    Stream.concat(Stream.of(release), inside.stream().filter(LockCall::releases))
        .forEach(call -> holds.claim(call, acquire));
    return Optional.of(
        new Verdict.Rewrite(
            new Plan.WrapRegion(
                list.id(),
                acquire.statementId(),
                Plan.Closing.with(last),
                reaches.hoists(),
                reaches.fold(),
                Form.TRY_FINALLY,
                sites),
            Stream.concat(judge.notes().stream(), Stream.of(ReviewNote.LOCK_PASSED_ON)).toList()));
  }

  /** Whether statements do nothing with locks but to pass this one on. */
  private boolean isPassedOn(List<Statement> region) {
    List<LockCall> calls = holds.within(region);
    List<LockCall> taken = calls.stream().filter(LockCall::acquires).toList();
    long assignments =
        region.stream().mapToLong(statement -> Assignments.of(hand.name(), statement)).sum();
    return !taken.isEmpty()
        && calls.size() == 2 * taken.size()
        && assignments == taken.size()
        && taken.stream().allMatch(this::isTakenOver)
        && !Exits.leave(region);
  }

  /** {@code next.lock(); at.unlock(); at = next;} */
  private boolean isTakenOver(LockCall next) {
    Optional<Receiver.Local> variable = variable(next);
    return variable.isPresent()
        && next.operation().equals(acquire.operation())
        && next.isOfKindOf(acquire)
        && next.callable().equals(acquire.callable())
        && next.direct().equals(seenFrom(variable.get(), acquire.direct()))
        && next.list()
            .map(around -> around.behind(next.statement().orElseThrow().<J>getValue()))
            .filter(behind -> behind.size() > 1)
            .filter(
                behind -> isReleaseOfThis(behind.get(0)) && isSetTo(variable.get(), behind.get(1)))
            .isPresent();
  }

  private boolean isReleaseOfThis(Statement statement) {
    return holds
        .madeUpBy(statement)
        .filter(call -> call.releases() && acquire.concerns(call))
        .filter(call -> call.direct().equals(acquire.direct()))
        .isPresent();
  }

  private boolean isSetTo(Receiver.Local next, Statement statement) {
    return statement instanceof J.Assignment assignment
        && assignment.getVariable() instanceof J.Identifier variable
        && variable.getSimpleName().equals(hand.name())
        && assignment.getAssignment().unwrap() instanceof J.Identifier value
        && value.getSimpleName().equals(next.name());
  }

  /** The same lock of what another variable stands for. */
  private static Receiver seenFrom(Receiver.Local variable, Receiver receiver) {
    if (receiver instanceof Receiver.Field field) {
      Receiver target = seenFrom(variable, field.target());
      return new Receiver.Field(target, field.owner(), field.name(), field.isFinal());
    }
    return receiver instanceof Receiver.View view
        ? new Receiver.View(seenFrom(variable, view.target()), view.method())
        : variable;
  }
}
