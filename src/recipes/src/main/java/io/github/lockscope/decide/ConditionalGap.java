package io.github.lockscope.decide;

import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.HoldFlag;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
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
 * {@code lock(); boolean locked = true; start(); try { … } finally { if (locked) unlock(); }}: what
 * may fail between the acquire and the {@code try} goes in there, if what the author asks for the
 * release is right from before the gap on.
 */
final class ConditionalGap {
  private static final Verdict RELEASED = new Verdict.Safe(SafeReason.RELEASED_CONDITIONALLY);

  private final Holds holds;
  private final LockCall acquire;
  private final Cursor opening;
  private final StatementList list;
  private final int start;
  private final int end;

  private ConditionalGap(Holds holds, LockCall acquire, Cursor opening, StatementList list) {
    this.holds = holds;
    this.acquire = acquire;
    this.opening = opening;
    this.list = list;
    List<Statement> statements = list.statements();
    int at = list.indexOf(opening.getValue()) + 1;
    while (at < statements.size() && Harmless.is(statements.get(at))) {
      at++;
    }
    this.start = at;
    while (at < statements.size() && !isRelated(statements.get(at))) {
      at++;
    }
    this.end = at;
  }

  /** The verdict, where the gap can move, or could if the {@code try} were plainer. */
  static Optional<Verdict> decide(LockCall acquire, Holds holds) {
    return opening(acquire)
        .flatMap(
            opening ->
                StatementList.holding(opening)
                    .map(list -> new ConditionalGap(holds, acquire, opening, list)))
        .flatMap(ConditionalGap::plan);
  }

  /** The statement behind which the lock is held, or may be. */
  private static Optional<Cursor> opening(LockCall acquire) {
    if (acquire.operation().effect() != Protocol.Effect.ACQUIRE) {
      return Attempt.of(acquire)
          .filter(attempt -> attempt.answer().filter(HoldFlag::isLocalFlag).isPresent())
          .filter(attempt -> attempt.list().isPresent())
          .map(Attempt::statement);
    }
    return acquire
        .statement()
        .map(own -> Optional.of(branch(own)).filter(ConditionalGap::isChoice).orElse(own));
  }

  /** What an acquire is all of a branch of, but for a flag that is set with it. */
  private static Cursor branch(Cursor statement) {
    Cursor at = statement.getParentTreeCursor();
    boolean isAll =
        at.getValue() instanceof J.Block block
            && block.getStatements().stream()
                .allMatch(one -> one == statement.getValue() || Harmless.is(one));
    return isAll ? at.getParentTreeCursor() : at;
  }

  private static boolean isChoice(Cursor at) {
    return at.getValue() instanceof J.If choice && choice.getElsePart() == null;
  }

  private boolean isRelated(Statement statement) {
    return statement instanceof J.Try attempt && holds.inFinally(attempt, acquire).isRelated();
  }

  private Optional<Verdict> plan() {
    if (start == end || end == list.statements().size()) {
      return Optional.empty();
    }
    J.Try attempt = (J.Try) list.statements().get(end);
    List<LockCall> releases = Partner.releasesIn(attempt, acquire, holds).toList();
    return releases.size() == 1
            && holds.ownerOf(releases.get(0)).filter(owner -> !owner.equals(acquire)).isEmpty()
            && !new Surroundings(holds, acquire).handlerReleases()
        ? plan(attempt, releases.get(0))
        : Optional.empty();
  }

  private Optional<Verdict> plan(J.Try attempt, LockCall release) {
    List<Statement> gap = list.statements().subList(start, end);
    boolean isRight =
        onlyChoice(attempt, release)
            .map(asked -> new GapCondition(acquire, opening, asked, list, start, end))
            .filter(GapCondition::isRight)
            .isPresent();
    if (isRight && !(attempt.getCatches().isEmpty() && attempt.getResources() == null)) {
      return Optional.of(
          new Verdict.Skip(
              attempt.getResources() == null
                  ? SkipReason.CATCH_ON_TRY
                  : SkipReason.RESOURCES_ON_TRY));
    }
    RegionJudge judge = RegionJudge.ofStraight(holds, acquire, release, list, gap);
    if (!isRight
        || OthersTaken.areIn(gap, attempt, holds)
        || judge.obstacle().isPresent()
        || !new ConditionalRelease(holds, acquire).verdict(attempt).equals(RELEASED)) {
      return Optional.empty();
    }
    Statement before = list.statements().get(start - 1);
    Needed needed =
        new NeededAfter(Optional.of(before), gap, list.cursor())
            .by(
                Optional.<J>ofNullable(attempt.getFinally()).stream().toList(),
                list.after(end),
                false);
    if (!(needed instanceof Needed.Reaches reaches)) {
      return Optional.empty();
    }
    holds.claim(release, acquire);
    return Optional.of(
        new Verdict.Rewrite(
            new Plan.MoveGap(
                list.id(), before.getId(), attempt.getId(), reaches.hoists(), Set.of(), Set.of()),
            judge.notes()));
  }

  /** The choice that releases, where that is all that the {@code finally} does. */
  private static Optional<Cursor> onlyChoice(J.Try attempt, LockCall release) {
    return release
        .statement()
        .map(AskedRelease::around)
        .filter(ConditionalGap::isChoice)
        .filter(
            asked ->
                attempt.getFinally() != null
                    && attempt.getFinally().getStatements().stream()
                        .allMatch(one -> one == asked.getValue() || one instanceof J.Empty));
  }
}
