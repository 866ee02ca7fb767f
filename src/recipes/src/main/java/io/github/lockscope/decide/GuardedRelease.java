package io.github.lockscope.decide;

import io.github.lockscope.region.FlagName;
import io.github.lockscope.region.Surroundings;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.FlagPlan;
import io.github.lockscope.site.GuardLateReleasePlan;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.Protocol;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Taking;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Exits;
import io.github.lockscope.tree.Receiver;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Decides an acquire inside the {@code try} whose {@code finally} releases, where it cannot come
 * out of it: a flag tells the {@code finally} whether the acquire was got to and did not fail.
 */
final class GuardedRelease {
  private final Holds holds;
  private final LockCall acquire;

  GuardedRelease(Holds holds, LockCall acquire) {
    this.holds = holds;
    this.acquire = acquire;
  }

  /** The verdict; empty where a flag would not be right. */
  Optional<Verdict> decide() {
    Surroundings surroundings = new Surroundings(holds, acquire);
    Optional<Surroundings.Enclosing> cover = surroundings.cover();
    if (cover.isEmpty() || surroundings.isInLoopWithin(cover.get().statement())) {
      return Optional.empty();
    }
    J.Try attempt = cover.get().statement();
    List<LockCall> calls =
        holds.within(List.of(attempt)).stream().filter(acquire::isSameLock).toList();
    Optional<LockCall> release = calls.stream().filter(LockCall::releases).findFirst();
    boolean isOnlyPair =
        calls.size() == 2
            && calls.contains(acquire)
            && acquire.operation().effect() == Protocol.Effect.ACQUIRE
            && acquire.list().filter(own -> isReachedAtOnce(own, attempt)).isPresent();
    boolean isPlainRelease =
        release.isPresent()
            && release.get().list().filter(list -> isRunWith(list.cursor(), attempt)).isPresent()
            && isLast(release.get());
    Optional<StatementList> list = StatementList.holding(cover.get().cursor());
    if (!isOnlyPair || !isPlainRelease || list.isEmpty() || isGoneOnAfterHandling(cover.get())) {
      return Optional.empty();
    }
    Receiver receiver = acquire.sharedWith(release.get());
    boolean changes = Writes.in(List.of(attempt), list.get().cursor()).touch(receiver);
    if (changes || receiver.has(Receiver.Choice.class::isInstance)) {
      return Optional.empty();
    }
    FlagPlan.GuardRelease guard =
        new FlagPlan.GuardRelease(
            list.get().id(),
            attempt.getId(),
            FlagName.of(acquire, holds),
            Set.of(new Taking.Behind(acquire.statementId().orElseThrow(), Optional.empty())),
            release.get().id());
    Optional<Verdict> verdict =
        holds.inFinally(attempt, acquire) == FinallyBlock.RELEASES_AFTER_WORK
            ? late(guard, attempt)
            : Optional.of(rewrite(guard));
    verdict.ifPresent(found -> holds.claim(release.get(), acquire));
    return verdict;
  }

  /**
   * Whether a handler of what failed before the acquire leads to more work: today that is kept from
   * being done by the release, which fails.
   */
  private boolean isGoneOnAfterHandling(Surroundings.Enclosing cover) {
    boolean isHandled =
        cover.statement().getCatches().stream().anyMatch(handler -> !isLeftBy(handler.getBody()));
    return isHandled
        && (!LastThingDone.isBefore(cover.cursor(), holds)
            || Surroundings.isInLoop(cover.cursor()));
  }

  private static boolean isLeftBy(J.Block handler) {
    List<Statement> statements = handler.getStatements();
    Statement last = statements.isEmpty() ? handler : statements.get(statements.size() - 1);
    return last instanceof J.Return || last instanceof J.Throw;
  }

  /** What stands behind a release that fails is not done today. */
  private boolean isLast(LockCall release) {
    return release
        .list()
        .filter(
            list ->
                list.behind(release.statement().orElseThrow().getValue()).stream()
                    .allMatch(later -> Unfailing.is(later) || holds.madeUpBy(later).isPresent()))
        .isPresent();
  }

  /** Whether a list is run whenever a {@code finally} is: it is that, or one of a try in there. */
  private static boolean isRunWith(Cursor list, J.Try attempt) {
    if (list.getValue() == attempt.getFinally()) {
      return true;
    }
    Cursor around = list.getParentTreeCursor();
    return around.getValue() instanceof J.Try inner
        && inner.getFinally() == list.getValue()
        && isRunWith(around.getParentTreeCursor(), attempt);
  }

  /** The same where the release comes behind work in the {@code finally}. */
  private Optional<Verdict> late(FlagPlan.GuardRelease guard, J.Try attempt) {
    Verdict late = new LateRelease(holds, acquire).verdict(attempt);
    if (late instanceof Verdict.Safe) {
      return Optional.of(rewrite(guard));
    }
    return late instanceof Verdict.Rewrite nested && nested.plan() instanceof Plan.WrapRegion region
        ? Optional.of(rewrite(new GuardLateReleasePlan(guard, region)))
        : Optional.empty();
  }

  private static Verdict rewrite(Plan plan) {
    return new Verdict.Rewrite(plan, List.of(ReviewNote.FLAG_FOLLOWS_LOCK));
  }

  /**
   * Whether nothing but a failure keeps the body of the {@code try} from getting to the acquire.
   */
  private boolean isReachedAtOnce(StatementList own, J.Try attempt) {
    int index = own.indexOf(acquire.statement().orElseThrow().getValue());
    return own.id().equals(attempt.getBody().getId())
        && !Exits.leave(own.statements().subList(0, index));
  }
}
