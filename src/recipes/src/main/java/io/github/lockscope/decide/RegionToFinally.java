package io.github.lockscope.decide;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.LockCallSearch;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.site.StatementList;
import io.github.lockscope.site.Verdict;
import io.github.lockscope.site.Writes;
import io.github.lockscope.tree.Exits;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code lock(); start(); try { … } catch … finally { stop(); unlock(); }}: the release ends the
 * {@code finally}, and with it the region, whatever else is between. No model of the flow is needed
 * to see that.
 *
 * @param list the list with the acquire and the {@code try}
 * @param opening the statement that acquires
 * @param gap what is between it and the {@code try}
 * @param attempt the {@code try}
 */
record RegionToFinally(StatementList list, Statement opening, List<Statement> gap, J.Try attempt) {
  /** What is said of a {@code try} whose {@code finally} cannot simply be extended to the gap. */
  private static final Set<SkipReason> TELLING =
      EnumSet.of(
          SkipReason.WORK_BEFORE_RELEASE,
          SkipReason.WORK_IN_FINALLY,
          SkipReason.RESOURCES_ON_TRY,
          SkipReason.CATCH_ON_TRY,
          SkipReason.OVERLAPPING_LOCKS);

  /** A plan in place of a verdict, where the region allows one; otherwise the same verdict. */
  Verdict instead(Verdict verdict, Holds holds, LockCall acquire) {
    return verdict instanceof Verdict.Skip skip && TELLING.contains(skip.why())
        ? rewrite(holds, acquire).orElse(verdict)
        : verdict;
  }

  private Optional<Verdict> rewrite(Holds holds, LockCall acquire) {
    List<LockCall> calls = holds.beside(acquire).filter(acquire::isSameLock).toList();
    boolean isOneHold =
        calls.size() == 2
            && calls.get(0).equals(acquire)
            && acquire.concerns(calls.get(1))
            && holds.asking(acquire).findAny().isEmpty();
    return isOneHold && endsWith(calls.get(1)) && isHeldThroughout(acquire, holds)
        ? Optional.of(
                new FollowedRegion(
                        list, Optional.of(opening), attempt, List.of(calls.get(1)), Set.of())
                    .decide(holds, acquire, List.of()))
            .filter(Verdict.Rewrite.class::isInstance)
        : Optional.empty();
  }

  /** Whether the last thing that the {@code finally} does, on whatever way, is to release. */
  private boolean endsWith(LockCall release) {
    List<Statement> last =
        attempt.getFinally() == null ? List.of() : attempt.getFinally().getStatements();
    return !last.isEmpty()
        && last.get(last.size() - 1).getId().equals(release.id())
        && !Exits.leave(last);
  }

  /**
   * Whether nobody gets past the {@code try} but by an exception, which is what is to be mended.
   */
  private boolean isHeldThroughout(LockCall acquire, Holds holds) {
    return !Exits.leave(gap)
        && gap.stream().anyMatch(statement -> calls(statement, holds))
        && !Writes.following(acquire).touch(acquire.direct());
  }

  /** Whether a statement may throw for a call that it makes; the flow knows of other ways. */
  private static boolean calls(Statement statement, Holds holds) {
    return LockCallSearch.contains(statement, call -> !holds.isLockCall(call))
        || holds.madeUpBy(statement).filter(LockCall::declaresFailure).isPresent();
  }
}
