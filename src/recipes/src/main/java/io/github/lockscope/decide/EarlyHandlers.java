package io.github.lockscope.decide;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.region.Deletion;
import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.NothingDone;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Unfailing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code try { lock(); work(); unlock(); } catch (E e) { unlock(); log(e); }}: each handler
 * releases first of all. A {@code finally} in the {@code try}, right around the work, does that
 * before they are run, and for what they do not handle as well.
 */
final class EarlyHandlers {
  private final Holds holds;
  private final LockCall acquire;
  private final Cursor place;
  private final J.Try attempt;

  private EarlyHandlers(Holds holds, LockCall acquire, Cursor place) {
    this.holds = holds;
    this.acquire = acquire;
    this.place = place;
    this.attempt = place.getValue();
  }

  /** The verdict; empty where the handlers around an acquire, or behind it, are not like that. */
  static Optional<Verdict> decide(LockCall acquire, Holds holds) {
    boolean isPlain =
        acquire.operation().effect() == Protocol.Effect.ACQUIRE
            && holds.asking(acquire).findAny().isEmpty();
    return isPlain
        ? acquire
            .list()
            .flatMap(list -> attempt(acquire, list))
            .flatMap(place -> new EarlyHandlers(holds, acquire, place).decide())
        : Optional.empty();
  }

  /** The {@code try} that has the acquire in its body, or comes right behind it. */
  private static Optional<Cursor> attempt(LockCall acquire, StatementList list) {
    Cursor around = list.cursor().getParentTreeCursor();
    if (around.getValue() instanceof J.Try outer && outer.getBody() == list.holder()) {
      return Optional.of(around);
    }
    List<Statement> behind = list.behind(acquire.statement().orElseThrow().<J>getValue());
    return behind.stream()
        .dropWhile(statement -> NothingDone.by(List.of(statement), list))
        .findFirst()
        .filter(J.Try.class::isInstance)
        .map(next -> new Cursor(list.cursor(), next));
  }

  private Optional<Verdict> decide() {
    StatementList body =
        new StatementList(
            attempt.getBody(),
            new Cursor(place, attempt.getBody()),
            attempt.getBody().getStatements());
    Optional<LockCall> release =
        body.statements().stream()
            .flatMap(statement -> holds.madeUpBy(statement).stream())
            .filter(acquire::isReleasedBy)
            .findFirst();
    List<LockCall> early = new ArrayList<>();
    for (J.Try.Catch handler : attempt.getCatches()) {
      handler.getBody().getStatements().stream()
          .findFirst()
          .flatMap(holds::madeUpBy)
          .filter(acquire::isReleasedBy)
          .ifPresent(early::add);
    }
    boolean areAll =
        !attempt.getCatches().isEmpty()
            && early.size() == attempt.getCatches().size()
            && attempt.getResources() == null;
    return release
        .filter(last -> areAll && areNoOthers(last, early))
        .flatMap(last -> plan(body, last, early));
  }

  /** Whether nothing else is done with the lock that may have to do with this hold. */
  private boolean areNoOthers(LockCall release, List<LockCall> early) {
    Set<LockCall> known = new HashSet<>(early);
    known.add(release);
    known.add(acquire);
    return new CallsInTry(holds, acquire, place).areOnly(known);
  }

  private Optional<Verdict> plan(StatementList body, LockCall release, List<LockCall> early) {
    Optional<Statement> opening =
        acquire
            .statement()
            .map(at -> at.<Statement>getValue())
            .filter(own -> body.statements().contains(own));
    int first = opening.map(own -> body.indexOf(own) + 1).orElse(0);
    int end = body.indexOf(release.statement().orElseThrow().<J>getValue());
    if (end < first || !isOnlyFailingWithLock(body, release, first, end, opening.isPresent())) {
      return Optional.empty();
    }
    List<Statement> region = body.statements().subList(first, end);
    RegionJudge judge = RegionJudge.ofStraight(holds, acquire, release, body, region);
    Statement last = body.statements().get(end);
    Needed needed =
        new NeededAfter(opening, region, body.cursor()).by(List.of(last), body.after(end), true);
    if (NothingDone.by(region, body)
        || judge.obstacle().isPresent()
        || !(needed instanceof Needed.Reaches reaches)) {
      return Optional.empty();
    }
    holds.claim(release, acquire);
    early.forEach(call -> holds.claim(call, acquire));
    return Optional.of(
        new Verdict.Rewrite(
            new Plan.WrapRegion(
                body.id(),
                opening.map(J::getId),
                new Plan.Closing(last.getId(), Optional.empty(), Deletion.of(early)),
                reaches.hoists(),
                reaches.fold(),
                Form.TRY_FINALLY,
                Set.of()),
            judge.notes()));
  }

  /** Whether the handlers are run by nothing but what fails in the region. */
  private boolean isOnlyFailingWithLock(
      StatementList body, LockCall release, int first, int end, boolean isTakenInside) {
    List<Statement> statements = body.statements();
    boolean isQuietBefore =
        statements.stream().limit(isTakenInside ? first - 1L : 0).allMatch(Unfailing::is);
    boolean isQuietBehind =
        statements.subList(end + 1, statements.size()).stream().allMatch(this::isQuiet);
    boolean isReleasedQuietly =
        holds.isJdkRelease(release)
            || Handlers.of(attempt).runBy(List.of(statements.get(end))).isEmpty();
    return isQuietBefore
        && isReleasedQuietly
        && isQuietBehind
        && (!isTakenInside || Handlers.of(attempt).runByFailureOf(acquire).isEmpty());
  }

  private boolean isQuiet(Statement statement) {
    return QuietExit.is(statement, place) || Unfailing.is(statement);
  }
}
