package io.github.lockscope.decide;

import io.github.lockscope.region.Deletion;
import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.NothingDone;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Assignments;
import io.github.lockscope.tree.Receiver;
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
  private final Hand hand;

  private HandOverHand(Holds holds, LockCall acquire, StatementList list, Hand hand) {
    this.holds = holds;
    this.acquire = acquire;
    this.list = list;
    this.index = list.indexOf(acquire.statement().orElseThrow().<J>getValue());
    this.hand = hand;
  }

  /** The verdict on an acquire whose lock is passed on; empty if it is not. */
  static Optional<Verdict> decide(LockCall acquire, Holds holds) {
    return acquire.operation().effect() == Protocol.Effect.ACQUIRE
        ? acquire
            .list()
            .flatMap(
                list ->
                    Hand.of(acquire)
                        .flatMap(hand -> new HandOverHand(holds, acquire, list, hand).decide()))
        : Optional.empty();
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
            && isPassedOn(attempt.getBody().getStatements(), List.of());
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
    List<LockCall> inside = holds.within(region);
    Optional<List<LockCall>> early =
        ReturnsBehind.releases(
            region, inside.stream().filter(this::isReleaseOfThis).toList(), list);
    if (early.filter(releases -> isPassedOn(region, releases)).isEmpty()
        || list.isGroupOfSwitchExpression()) {
      return Optional.empty();
    }
    List<LockCall> takers = inside.stream().filter(LockCall::acquires).toList();
    List<LockCall> releases =
        Stream.concat(inside.stream().filter(LockCall::releases), Stream.of(release)).toList();
    RegionJudge judge =
        RegionJudge.ofFlagged(holds, acquire, release, list, region, (receiver, writes) -> false);
    Needed needed =
        new NeededAfter(
                acquire.statement().map(at -> at.<Statement>getValue()), region, list.cursor())
            .by(List.of(last), list.after(end), true);
    if (judge.obstacle(releases, takers).isPresent()
        || !(needed instanceof Needed.Reaches reaches)) {
      return Optional.empty();
    }
    Set<UUID> sites =
        Stream.concat(Stream.of(acquire), takers.stream())
            .map(LockCall::id)
            .collect(Collectors.toSet());
    releases.forEach(call -> holds.claim(call, acquire));
    return Optional.of(
        new Verdict.Rewrite(
            new Plan.WrapRegion(
                list.id(),
                acquire.statementId(),
                new Plan.Closing(last.getId(), Optional.empty(), Deletion.of(early.get())),
                reaches.hoists(),
                reaches.fold(),
                Form.TRY_FINALLY,
                sites),
            Stream.concat(judge.notes().stream(), Stream.of(ReviewNote.LOCK_PASSED_ON)).toList()));
  }

  /**
   * Whether statements do nothing with locks but to pass this one on.
   *
   * @param early the releases in them that come before they are left
   */
  private boolean isPassedOn(List<Statement> region, List<LockCall> early) {
    List<LockCall> calls = holds.within(region);
    List<LockCall> taken = calls.stream().filter(LockCall::acquires).toList();
    return !taken.isEmpty()
        && calls.size() == 2 * taken.size() + early.size()
        && hand.names().stream().allMatch(name -> assignments(name, region) == taken.size())
        && taken.stream().allMatch(this::isTakenOver);
  }

  private static long assignments(String variable, List<Statement> region) {
    return region.stream().mapToLong(statement -> Assignments.of(variable, statement)).sum();
  }

  /** {@code next.lock(); at.unlock(); at = next;} */
  private boolean isTakenOver(LockCall next) {
    Optional<Hand> other = Hand.of(next);
    return other.isPresent()
        && next.operation().equals(acquire.operation())
        && next.isOfKindOf(acquire)
        && next.callable().equals(acquire.callable())
        && next.direct().equals(seenFrom(other.get().node(), acquire.direct()))
        && next.list()
            .map(around -> around.behind(next.statement().orElseThrow().<J>getValue()))
            .filter(behind -> behind.size() > 1)
            .filter(
                behind ->
                    isReleaseOfThis(behind.get(0))
                        && hand.isSetTo(other.get(), behind.subList(1, behind.size())))
            .isPresent();
  }

  private boolean isReleaseOfThis(Statement statement) {
    return holds.madeUpBy(statement).filter(this::isReleaseOfThis).isPresent();
  }

  private boolean isReleaseOfThis(LockCall call) {
    return call.releases()
        && acquire.concerns(call)
        && call.direct().equals(acquire.direct())
        && call.callable().equals(acquire.callable());
  }

  /** The same lock of what another variable stands for. */
  private static Receiver seenFrom(Receiver.Local variable, Receiver receiver) {
    if (receiver instanceof Receiver.Field field) {
      Receiver target = seenFrom(variable, field.target());
      return new Receiver.Field(target, field.owner(), field.name(), field.lasts());
    }
    return receiver instanceof Receiver.View view
        ? new Receiver.View(seenFrom(variable, view.target()), view.method())
        : variable;
  }
}
