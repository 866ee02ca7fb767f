package io.github.lockscope.decide;

import io.github.lockscope.region.Needed;
import io.github.lockscope.region.NeededAfter;
import io.github.lockscope.region.Partner;
import io.github.lockscope.region.RegionJudge;
import io.github.lockscope.site.FinallyBlock;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.NothingDone;
import io.github.lockscope.site.Plan;
import io.github.lockscope.site.ReviewNote;
import io.github.lockscope.site.SafeReason;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.tree.Exits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * What stands between an acquire and the {@code try} whose {@code finally} releases.
 *
 * @param holds the lock calls of the file
 * @param acquire the acquire
 * @param list the statements that both are among
 * @param index where the acquire is among them
 * @param guarded the {@code try}
 */
record GapBeforeTry(
    Holds holds, LockCall acquire, StatementList list, int index, Partner.InFinally guarded) {
  List<Statement> statements() {
    return list.statements().subList(index + 1, guarded.index());
  }

  /** Whether nothing in it can leave the lock held. */
  boolean isCovered() {
    return statements().stream().allMatch(this::isCovered);
  }

  /**
   * Of several locks that the same {@code finally} releases, the last one's plan moves the gap for
   * all of them.
   */
  Optional<Verdict> inheritedPlan() {
    List<Statement> gap = statements();
    for (int i = 0; i < gap.size(); i++) {
      Optional<Verdict> other = holds.madeUpBy(gap.get(i)).flatMap(holds::verdict);
      if (other.isPresent()
          && other.get() instanceof Verdict.Rewrite rewrite
          && rewrite.plan() instanceof Plan.MoveGap plan
          && plan.target().equals(guarded.statement().getId())
          && gap.subList(0, i).stream().allMatch(this::isCovered)) {
        return other;
      }
    }
    return Optional.empty();
  }

  /** The verdict where some of it can. */
  Verdict decide() {
    List<Statement> gap = statements();
    Statement own = list.statements().get(index);
    J.Try attempt = guarded.statement();
    J.Block last = attempt.getFinally();
    LockCall release = Partner.releasesIn(attempt, acquire, holds).findFirst().orElseThrow();
    if (guarded.last() == FinallyBlock.RELEASES_AFTER_WORK
        || guarded.last() == FinallyBlock.RELEASES_CONDITIONALLY_AFTER_WORK) {
      return skip(SkipReason.WORK_BEFORE_RELEASE);
    }
    if (last == null || !last.getStatements().stream().allMatch(this::isReleaseOfHeld)) {
      return FreeExit.areAll(gap, this::isCovered, acquire, holds)
          ? new Verdict.Safe(SafeReason.RELEASED_ON_EVERY_WAY)
          : ConditionalGap.decide(acquire, holds).orElse(skip(SkipReason.WORK_IN_FINALLY));
    }
    if (list.statements().get(guarded.index()) instanceof J.Label) {
      return skip(SkipReason.NOT_IN_BLOCK);
    }
    if (attempt.getResources() != null) {
      return skip(SkipReason.RESOURCES_ON_TRY);
    }
    if (!attempt.getCatches().isEmpty()) {
      return skip(SkipReason.CATCH_ON_TRY);
    }
    if (OthersTaken.areIn(gap, attempt, holds)) {
      return skip(SkipReason.OVERLAPPING_LOCKS);
    }
    RegionJudge judge = RegionJudge.ofStraight(holds, acquire, release, list, gap);
    Optional<SkipReason> obstacle = judge.obstacle(List.of(release));
    if (obstacle.isPresent()) {
      return skip(obstacle.get());
    }
    List<ReviewNote> notes = new ArrayList<>(judge.notes());
    if (Exits.leave(gap)) {
      Optional<Verdict> meant = new HeldExits(acquire, holds).meantFrom(gap, attempt);
      if (meant.isPresent()) {
        return meant.get();
      }
      notes.add(ReviewNote.LEAK_CLOSED);
    }
    Needed needed =
        new NeededAfter(Optional.of(own), gap, list.cursor())
            .by(List.of(last), list.after(guarded.index()), false);
    if (needed instanceof Needed.Stuck stuck) {
      return skip(stuck.why());
    }
    List<Plan.Hoist> hoists = ((Needed.Reaches) needed).hoists();
    return new Verdict.Rewrite(
        new Plan.MoveGap(list.id(), own.getId(), attempt.getId(), hoists, Set.of(), Set.of()),
        notes);
  }

  /** Whether a statement of the gap cannot leave the lock held. */
  private boolean isCovered(Statement inGap) {
    return NothingDone.by(List.of(inGap), list)
        || holds
            .madeUpBy(inGap)
            .filter(LockCall::acquires)
            .filter(other -> !other.declaresFailure())
            .filter(other -> holds.inFinally(guarded.statement(), other).isRelated())
            .isPresent();
  }

  /** Whether a statement releases this lock, or one that is taken before the {@code try}. */
  private boolean isReleaseOfHeld(Statement inFinally) {
    return holds
        .madeUpBy(inFinally)
        .filter(LockCall::releases)
        .filter(
            release ->
                list.statements().stream()
                    .map(holds::madeUpBy)
                    .flatMap(Optional::stream)
                    .anyMatch(call -> call.acquires() && call.concerns(release)))
        .isPresent();
  }

  private static Verdict skip(SkipReason why) {
    return new Verdict.Skip(why);
  }
}
