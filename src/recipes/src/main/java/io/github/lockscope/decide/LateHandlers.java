package io.github.lockscope.decide;

import io.github.lockscope.callers.Handlers;
import io.github.lockscope.region.Deletion;
import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.MoveAndWrapPlan;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Exits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code try { lock(); work(); unlock(); } catch (E e) { log(e); unlock(); }}: the body and each
 * handler release last of all. Where no handler sees the acquire fail, it can as well stand in
 * front, and a {@code finally} releases for all of them.
 */
final class LateHandlers {
  private final Holds holds;
  private final LockCall acquire;
  private final Cursor place;
  private final J.Try attempt;
  private final StatementList around;

  private LateHandlers(Holds holds, LockCall acquire, Cursor place, StatementList around) {
    this.holds = holds;
    this.acquire = acquire;
    this.place = place;
    this.attempt = place.getValue();
    this.around = around;
  }

  /** The verdict; empty where an acquire starts no such {@code try}. */
  static Optional<Verdict> decide(LockCall acquire, Holds holds) {
    boolean isPlain =
        acquire.operation().effect() == Protocol.Effect.ACQUIRE
            && !acquire.operation().stamped()
            && holds.asking(acquire).findAny().isEmpty();
    return acquire
        .list()
        .filter(body -> isPlain && body.indexOf(own(acquire)) == 0)
        .flatMap(body -> attempt(body))
        .flatMap(
            place ->
                StatementList.holding(place)
                    .flatMap(around -> new LateHandlers(holds, acquire, place, around).decide()));
  }

  private static Statement own(LockCall acquire) {
    return acquire.statement().orElseThrow().getValue();
  }

  /** The {@code try} that a list is the body of, with nothing but handlers. */
  private static Optional<Cursor> attempt(StatementList body) {
    Cursor at = body.cursor().getParentTreeCursor();
    return at.getValue() instanceof J.Try attempt
            && attempt.getBody() == body.holder()
            && !attempt.getCatches().isEmpty()
            && attempt.getFinally() == null
            && attempt.getResources() == null
        ? Optional.of(at)
        : Optional.empty();
  }

  private Optional<Verdict> decide() {
    List<Statement> body = attempt.getBody().getStatements();
    List<LockCall> releases = new ArrayList<>();
    lastRelease(body.subList(1, body.size()), /* isHandler= */ false).ifPresent(releases::add);
    for (J.Try.Catch handler : attempt.getCatches()) {
      lastRelease(handler.getBody().getStatements(), /* isHandler= */ true)
          .ifPresent(releases::add);
    }
    List<LockCall> all = new ArrayList<>(releases);
    all.add(acquire);
    return releases.size() == attempt.getCatches().size() + 1
            && new CallsInTry(holds, acquire, place).areOnly(all)
            && isOnlyFailingWithLock(releases.get(0))
            && !around.isGroupOfSwitchExpression()
        ? plan(releases, all)
        : Optional.empty();
  }

  /** The release at the end of statements that are left nowhere else. */
  private Optional<LockCall> lastRelease(List<Statement> part, boolean isHandler) {
    int end = part.size();
    if (end > 0 && isExit(part.get(end - 1), isHandler)) {
      end--;
    }
    return end == 0 || Exits.leave(part.subList(0, end))
        ? Optional.empty()
        : holds.madeUpBy(part.get(end - 1)).filter(acquire::isReleasedBy);
  }

  private boolean isExit(Statement last, boolean isHandler) {
    return QuietExit.is(last, place) || (isHandler && QuietExit.isRethrow(last));
  }

  /** Whether the handlers are run by nothing but what fails in between. */
  private boolean isOnlyFailingWithLock(LockCall release) {
    Statement last = release.statement().orElseThrow().getValue();
    return Handlers.of(attempt).runByFailureOf(acquire).isEmpty()
        && (holds.isJdkRelease(release) || Handlers.of(attempt).runBy(List.of(last)).isEmpty());
  }

  private Optional<Verdict> plan(List<LockCall> releases, List<LockCall> all) {
    List<Statement> region = List.of(attempt);
    LockCall release = releases.get(0);
    RegionJudge judge = RegionJudge.ofStraight(holds, acquire, release, around, region);
    Needed needed =
        new NeededAfter(Optional.of(own(acquire)), region, around.cursor())
            .by(List.of(release.call()), around.after(around.indexOf(attempt)), true);
    if (isOfNoUse(release)
        || judge.obstacle(all).isPresent()
        || !(needed instanceof Needed.Reaches reaches)) {
      return Optional.empty();
    }
    releases.forEach(call -> holds.claim(call, acquire));
    return Optional.of(
        new Verdict.Rewrite(
            new MoveAndWrapPlan(
                attempt.getId(),
                new Plan.WrapRegion(
                    around.id(),
                    Optional.of(own(acquire).getId()),
                    new Plan.Closing(
                        attempt.getId(), Optional.of(release.call()), Deletion.of(releases)),
                    reaches.hoists(),
                    reaches.fold(),
                    Form.TRY_FINALLY,
                    Set.of())),
            judge.notes()));
  }

  /** Whether there is no work, or another lock's, which would start the {@code try} then. */
  private boolean isOfNoUse(LockCall release) {
    List<Statement> body = attempt.getBody().getStatements();
    Statement last = release.statement().orElseThrow().getValue();
    List<Statement> work =
        body.subList(1, body.indexOf(last)).stream()
            .filter(statement -> !(statement instanceof J.Empty))
            .toList();
    return work.isEmpty() || holds.madeUpBy(work.get(0)).filter(LockCall::acquires).isPresent();
  }
}
