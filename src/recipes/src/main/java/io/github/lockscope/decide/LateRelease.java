package io.github.lockscope.decide;

import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.Form;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.NothingDone;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Harmless;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * A release that comes last in a {@code finally}, behind work that may fail. The order of a {@code
 * finally} is never changed; the release gets a {@code finally} of its own in there.
 */
final class LateRelease {
  private final Holds holds;
  private final LockCall acquire;

  LateRelease(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /** The verdict on an acquire that is covered but for the work in a {@code finally}. */
  Verdict verdict(J.Try attempt) {
    List<LockCall> releases = Partner.releasesIn(attempt, acquire, holds).toList();
    LockCall release = releases.get(0);
    Optional<Cursor> own =
        release
            .statement()
            .filter(
                statement ->
                    StatementList.holding(statement)
                        .filter(list -> isReachedAtOnce(list, attempt))
                        .isPresent())
            .or(() -> new AskedRelease(release).in(attempt));
    if (releases.size() > 1 || own.isEmpty()) {
      return skip(SkipReason.WORK_BEFORE_RELEASE);
    }
    StatementList list = StatementList.holding(own.get()).orElseThrow();
    int end = list.indexOf(own.get().getValue());
    int first = firstWork(list);
    List<Statement> work = list.statements().subList(first, end);
    if (NothingDone.by(work, list)) {
      return new Verdict.Safe(SafeReason.RELEASED_IN_FINALLY);
    }
    Optional<Statement> opening =
        first == 0 ? Optional.empty() : Optional.of(list.statements().get(first - 1));
    RegionJudge judge = RegionJudge.ofStraight(holds, acquire, release, list, work);
    Optional<SkipReason> obstacle = judge.obstacle();
    if (obstacle.isPresent()) {
      return skip(SkipReason.WORK_BEFORE_RELEASE);
    }
    Statement last = list.statements().get(end);
    Needed needed =
        new NeededAfter(opening, work, list.cursor()).by(List.of(last), list.after(end), false);
    return needed instanceof Needed.Reaches reaches
        ? new Verdict.Rewrite(
            new Plan.WrapRegion(
                list.id(),
                opening.map(J::getId),
                Plan.Closing.with(last),
                reaches.hoists(),
                Optional.empty(),
                Form.NESTED_FINALLY,
                Set.of()),
            RegionJudge.receiverNotes(acquire, release))
        : skip(((Needed.Stuck) needed).why());
  }

  /** Whether a list is all of a {@code finally}, or a part of it that comes before any work. */
  private boolean isReachedAtOnce(StatementList list, J.Try attempt) {
    J inside = list.holder();
    for (Cursor at = list.cursor();
        at.getValue() != attempt.getFinally();
        at = at.getParentTreeCursor()) {
      J own = at.getValue();
      boolean isFirst =
          StatementList.holding(at)
              .filter(around -> firstWork(around) < around.indexOf(own))
              .isEmpty();
      if (!isFirst || !runsAtOnce(own, inside)) {
        return false;
      }
      inside = own;
    }
    return true;
  }

  /** Whether code starts with what is inside, if that is run at all, and does nothing behind it. */
  private static boolean runsAtOnce(J around, J inside) {
    return around instanceof J.Block
        || around instanceof J.If
        || around instanceof J.If.Else
        || (around instanceof J.Try attempt
            && (attempt.getFinally() == inside
                || (attempt.getBody() == inside
                    && attempt.getResources() == null
                    && attempt.getCatches().isEmpty())));
  }

  private int firstWork(StatementList list) {
    List<Statement> statements = list.statements();
    int first = 0;
    while (first < statements.size() && isNoWork(statements.get(first))) {
      first++;
    }
    return first;
  }

  private boolean isNoWork(Statement statement) {
    return Harmless.is(statement)
        || holds.madeUpBy(statement).filter(holds::isSureRelease).isPresent();
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
