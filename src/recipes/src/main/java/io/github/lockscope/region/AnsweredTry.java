package io.github.lockscope.region;

import io.github.lockscope.site.Holds;
import io.github.lockscope.site.LockCall;
import io.github.lockscope.site.ScopePlan;
import io.github.lockscope.tree.Comments;
import io.github.lockscope.tree.Locals;
import java.util.List;
import java.util.Optional;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * {@code boolean got = tryLock(); try { … } finally { if (got) unlock(); }}: a {@code try} that is
 * run with or without the lock.
 */
public final class AnsweredTry {
  private AnsweredTry() {}

  /** The {@code try} behind an attempt, if nothing but itself needs the answer. */
  public static Optional<GuardedTry> of(LockCall acquire, Holds holds) {
    return KeptAnswer.of(acquire).flatMap(answer -> of(answer, acquire, holds));
  }

  private static Optional<GuardedTry> of(KeptAnswer answer, LockCall acquire, Holds holds) {
    boolean isFinal = !Locals.around(acquire.cursor()).isWritten(answer.name());
    return isFinal && answer.next() instanceof J.Try attempt && answer.isOnlyUsedIn(attempt)
        ? releaseIn(attempt, answer, acquire, holds)
            .map(
                region ->
                    new GuardedTry(
                        answer.list(),
                        attempt,
                        ScopePlan.Entry.EITHER_WAY,
                        List.of(region),
                        Optional.empty(),
                        Optional.of(answer)))
            .filter(found -> found.releasesNoOther(holds))
        : Optional.empty();
  }

  /** The one statement of a {@code finally} that releases if the answer was yes. */
  private static Optional<GuardedTry.Region> releaseIn(
      J.Try attempt, KeptAnswer answer, LockCall acquire, Holds holds) {
    List<Statement> last = GuardedTry.finallyOf(attempt, holds);
    List<GuardedTry.Region> found =
        last.stream()
            // What is said in there has a place only if all of it goes.
            .filter(statement -> last.size() == 1 || !Comments.areInside(statement))
            .flatMap(
                statement ->
                    FlaggedTry.releaseIf(answer.name(), statement, acquire, holds)
                        .map(
                            release ->
                                new GuardedTry.Region(
                                    acquire,
                                    answer.declaration().getId(),
                                    release,
                                    statement.getId()))
                        .stream())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
