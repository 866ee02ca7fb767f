package io.github.lockscope.decide;

import io.github.lockscope.site.Attempt;
import io.github.lockscope.site.HoldFlag;
import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.SkipReason;
import io.github.lockscope.tree.Negation;
import io.github.lockscope.tree.Unfailing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Tells a release in a {@code finally} that no condition of its author's stands for: it is missed
 * where the {@code finally} fails before, or it is made exactly where there is nothing to release.
 */
final class MissedRelease {
  private final LockCall acquire;
  private final Holds holds;
  private final J.Try attempt;

  /**
   * Prepares to look.
   *
   * @param attempt the {@code try} whose {@code finally} releases the lock of the acquire
   */
  MissedRelease(LockCall acquire, Holds holds, J.Try attempt) {
    this.acquire = acquire;
    this.holds = holds;
    this.attempt = attempt;
  }

  /** What is to be said of the releases, if it holds for all of them. */
  Optional<SkipReason> reason(List<LockCall> releases) {
    if (all(releases, this::isInHandler)
        || all(releases, release -> isMadeUnlessHeld(release, acquire, holds))
        || all(releases, release -> new OppositeConditions(acquire, release).exist())
        || isChosenByWork(releases)) {
      return Optional.of(SkipReason.RELEASED_IN_BRANCH);
    }
    if (all(releases, this::isMadeUnlessGot)) {
      return Optional.of(SkipReason.CONDITIONAL_ACQUIRE);
    }
    return all(releases, this::isBehindWorkInMonitor)
        ? Optional.of(SkipReason.WORK_BEFORE_RELEASE)
        : Optional.empty();
  }

  private static boolean all(List<LockCall> releases, Predicate<LockCall> such) {
    return !releases.isEmpty() && releases.stream().allMatch(such);
  }

  /** {@code finally { try { work(); } catch (E e) { unlock(); } }} */
  private boolean isInHandler(LockCall release) {
    return around(release).anyMatch(at -> at.getValue() instanceof J.Try.Catch);
  }

  /** {@code if (!lock.isHeldByCurrentThread()) lock.unlock();} */
  static boolean isMadeUnlessHeld(LockCall release, LockCall acquire, Holds holds) {
    return denied(new HoldFlag(acquire, release, holds))
        .anyMatch(asked -> holds.asking(acquire).anyMatch(question -> question.call() == asked));
  }

  /** {@code boolean got = lock.tryLock(); … if (!got) lock.unlock();} */
  private boolean isMadeUnlessGot(LockCall release) {
    return Attempt.of(acquire)
        .filter(Attempt::isPlain)
        .flatMap(Attempt::answer)
        .filter(
            answer ->
                denied(new HoldFlag(acquire, release, holds))
                    .anyMatch(
                        asked ->
                            asked instanceof J.Identifier name
                                && name.getSimpleName().equals(answer.getSimpleName())))
        .isPresent();
  }

  private static Stream<Expression> denied(HoldFlag flag) {
    return flag.conditions().stream().flatMap(condition -> Negation.of(condition).stream());
  }

  /** {@code if (work()) unlock(); else unlock();} */
  private boolean isChosenByWork(List<LockCall> releases) {
    return attempt.getFinally() != null
        && attempt.getFinally().getStatements().stream()
            .anyMatch(
                statement ->
                    statement instanceof J.If choice
                        && choice.getElsePart() != null
                        && !Unfailing.isTest(choice.getIfCondition().getTree())
                        && isMadeIn(choice.getThenPart(), releases)
                        && isMadeIn(choice.getElsePart().getBody(), releases));
  }

  /** Whether a branch makes a release that stands in its own list. */
  private boolean isMadeIn(Statement branch, List<LockCall> releases) {
    List<Statement> own = branch instanceof J.Block block ? block.getStatements() : List.of(branch);
    return own.stream()
        .anyMatch(statement -> holds.madeUpBy(statement).filter(releases::contains).isPresent());
  }

  /** {@code synchronized (this) { work(); unlock(); }} */
  private boolean isBehindWorkInMonitor(LockCall release) {
    return release
        .list()
        .filter(list -> list.cursor().getParentTreeCursor().getValue() instanceof J.Synchronized)
        .filter(
            list ->
                !list
                    .statements()
                    .subList(0, list.indexOf(release.statement().orElseThrow().getValue()))
                    .stream()
                    .allMatch(Unfailing::is))
        .isPresent();
  }

  /** What is around a release within the {@code finally}. */
  private Stream<Cursor> around(LockCall release) {
    return Stream.iterate(release.cursor(), Cursor::getParentTreeCursor)
        .takeWhile(at -> at.getValue() != attempt.getFinally() && at.getValue() != attempt);
  }
}
